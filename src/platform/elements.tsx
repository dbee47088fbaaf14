import {
  Button as TaroButton,
  Form as TaroForm,
  Image as TaroImage,
  Input as TaroInput,
  Label as TaroLabel,
  Text as TaroText,
  View as TaroView,
} from '@tarojs/components'
import { createContext, useContext, useState } from 'react'
import { imageAddress } from '@/domain/image-address'
import { classNames } from './class-names'
import type {
  AriaProps,
  ButtonProps,
  CheckboxProps,
  FormProps,
  HeadingProps,
  LabelProps,
  PictureProps,
  RadioProps,
  TextInputProps,
  TextInputType,
  TextProps,
  ViewProps,
} from './element-props'
import { labelClick, useLabelClick } from './label-click'
import { shopUrl } from './shop-url'
import { uncontrolledInput } from './uncontrolled-input'

/** Under Taro's names; the templates know them by config/mini-attributes. */
const aria = (props: AriaProps) => ({
  ariaRole: props.role,
  ariaLabel: props['aria-label'],
  ariaHidden: props['aria-hidden'],
  ariaLive: props['aria-live'],
  ariaExpanded: props['aria-expanded'],
})

/** Submits the form around a field with what that field holds: mini-programs can't submit a form from code. */
const SubmitContext = createContext<((values: Record<string, string>) => void) | null>(null)

export function View({ id, className, style, children, ...rest }: ViewProps) {
  return (
    <TaroView id={id} className={className} style={style} {...aria(rest)}>
      {children}
    </TaroView>
  )
}

export function Text({ id, className, children, ...rest }: TextProps) {
  return (
    <TaroText id={id} className={className} {...aria(rest)}>
      {children}
    </TaroText>
  )
}

export function Heading({ id, className, children }: HeadingProps) {
  return (
    <TaroView id={id} className={classNames('ac-heading', className)} ariaRole="heading">
      {children}
    </TaroView>
  )
}

export function Picture({ src, fit, alt, className, onLoad, onError }: PictureProps) {
  return (
    <TaroImage
      className={classNames('ac-picture', className)}
      src={imageAddress(src, shopUrl)}
      mode={fit === 'contain' ? 'aspectFit' : 'aspectFill'}
      ariaLabel={alt}
      onLoad={onLoad}
      onError={onError}
    />
  )
}

export function Label({ htmlFor, id, className, children }: LabelProps) {
  return (
    <TaroLabel for={htmlFor} id={id} className={className} onClick={labelClick(htmlFor)}>
      {children}
    </TaroLabel>
  )
}

interface MiniButtonProps extends ButtonProps {
  /** Ticked, for a button that is a checkbox or a radio. */
  checked?: boolean
}

export function Button(props: MiniButtonProps) {
  const { id, className, type, disabled, checked, onClick, native, children, ...rest } = props
  // The platforms paint their own grey over `disabled`, so an inert button is one without a way to act.
  const inert = disabled || rest['aria-busy']
  return (
    <TaroButton
      id={id}
      className={classNames('ac-button', disabled && 'ac-disabled', className)}
      hoverClass={inert ? 'none' : 'ac-pressed'}
      formType={type === 'submit' && !inert ? 'submit' : undefined}
      onClick={inert ? undefined : onClick}
      {...(native && !inert ? nativeProps(native) : {})}
      {...aria(rest)}
      {...{ ariaChecked: checked, ariaDisabled: inert || undefined }}
    >
      {children}
    </TaroButton>
  )
}

const nativeProps = (native: NonNullable<ButtonProps['native']>) => ({
  openType: native.openType,
  scope: native.scope,
  onGetPhoneNumber: (event: { detail: unknown }) => native.onGetPhoneNumber?.(event.detail),
  onChooseAvatar: (event: { detail: unknown }) => native.onChooseAvatar?.(event.detail),
  onGetAuthorize: () => native.onGetAuthorize?.(),
  onAgreePrivacyAuthorization: () => native.onAgreePrivacyAuthorization?.(),
  onError: (event: { detail: unknown }) => native.onError?.(event.detail),
})

const keyboards: Record<TextInputType, 'text' | 'number' | 'nickname'> = {
  text: 'text',
  password: 'text',
  mobile: 'number',
  email: 'text',
  code: 'number',
  nickname: 'nickname',
}

export function TextInput({
  id,
  className,
  name,
  initialValue,
  type = 'text',
  placeholder,
  maxLength = -1,
  disabled,
  focus,
  onInput,
  onBlur,
  onConfirm,
  ...rest
}: TextInputProps) {
  const [start] = useState(initialValue)
  const submit = useContext(SubmitContext)
  return (
    <TaroInput
      ref={uncontrolledInput}
      id={id}
      name={name}
      className={classNames('ac-input', className)}
      placeholderClass="ac-placeholder"
      type={keyboards[type]}
      password={type === 'password'}
      defaultValue={start}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={disabled}
      focus={focus}
      cursorSpacing={32}
      onInput={(event) => tell(onInput, event.detail)}
      onBlur={(event) => tell(onBlur, event.detail)}
      onConfirm={(event) => {
        onConfirm?.()
        submit?.({ [name]: event.detail.value })
      }}
      {...aria(rest)}
    />
  )
}

/** An event without a text, as some engines send one when the screen takes the focus away, tells nothing. */
const tell = (listener: ((text: string) => void) | undefined, { value }: { value?: unknown }) => {
  if (typeof value === 'string') listener?.(value)
}

export function Form({ className, onSubmit, children }: FormProps) {
  const submit = (fields: Record<string, unknown> = {}) => {
    const values: Record<string, string> = {}
    for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') values[name] = value
    onSubmit(values)
  }
  return (
    <TaroForm className={className} onSubmit={(event) => submit(event.detail.value)}>
      <SubmitContext.Provider value={onSubmit}>{children}</SubmitContext.Provider>
    </TaroForm>
  )
}

export function Checkbox({ id, className, initialChecked = false, invalid, onChange }: CheckboxProps) {
  const [checked, setChecked] = useState(initialChecked)
  const toggle = () => {
    setChecked(!checked)
    onChange?.(!checked)
  }
  useLabelClick(id, toggle)
  const look = classNames('ac-checkbox', checked && 'ac-checkbox-on', invalid && 'ac-invalid', className)
  return <Button id={id} className={look} role="checkbox" checked={checked} onClick={toggle} />
}

export function Radio({ className, checked, onSelect, children }: RadioProps) {
  return (
    <Button
      className={classNames('ac-radio', checked && 'ac-radio-on', className)}
      role="radio"
      checked={checked}
      onClick={onSelect}
    >
      {children}
    </Button>
  )
}
