import './elements.h5.css'
import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { imageAddress, isOwnImage } from '@/domain/image-address'
import { classNames } from './class-names'
import type {
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
import { shopUrl } from './shop-url.h5'
import { isTyped } from './typed-text.h5'

// Browsers get plain HTML: smaller than Taro's web components, reached by keyboard, known to password managers.

const useFocus = (focus: boolean | undefined) => {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])
  return input
}

export function View({ id, className, style, children, ...rest }: ViewProps) {
  return (
    <div id={id} className={className} style={style} {...rest}>
      {children}
    </div>
  )
}

export function Text({ id, className, children, ...rest }: TextProps) {
  return (
    <span id={id} className={className} {...rest}>
      {children}
    </span>
  )
}

export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={classNames('ac-heading', className)}>
      {children}
    </Tag>
  )
}

export function Picture({ src, fit, alt, className, onLoad, onError }: PictureProps) {
  return (
    <img
      className={classNames('ac-picture', fit === 'contain' && 'ac-picture-whole', className)}
      src={imageAddress(src, shopUrl)}
      alt={alt}
      loading="lazy"
      decoding="async"
      // Some hosts of images serve only pages that name themselves; nobody else learns where the person is.
      referrerPolicy={isOwnImage(src, window.location.hostname) ? 'strict-origin' : 'no-referrer'}
      draggable={false}
      onLoad={onLoad}
      onError={onError}
    />
  )
}

export function Label({ htmlFor, id, className, children }: LabelProps) {
  return (
    <label htmlFor={htmlFor} id={id} className={className}>
      {children}
    </label>
  )
}

export function Button({
  id,
  className,
  type = 'button',
  disabled,
  keepFocus,
  onClick,
  native: _miniProgramsOnly,
  children,
  ...rest
}: ButtonProps) {
  // A busy button stays focusable, which `disabled` would end; Enter in a field arrives here as a click too.
  const press = (event: MouseEvent) => {
    if (rest['aria-busy']) event.preventDefault()
    else onClick?.()
  }
  return (
    <button
      id={id}
      type={type}
      className={classNames('ac-button', disabled && 'ac-disabled', className)}
      disabled={disabled}
      aria-disabled={rest['aria-busy']}
      onMouseDown={keepFocus ? (event) => event.preventDefault() : undefined}
      onClick={press}
      {...rest}
    >
      {children}
    </button>
  )
}

const keyboards: Record<TextInputType, { type: string; inputMode?: 'tel' | 'email' | 'numeric' }> = {
  text: { type: 'text' },
  password: { type: 'password' },
  mobile: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email' },
  code: { type: 'text', inputMode: 'numeric' },
  nickname: { type: 'text' },
}

export function TextInput({
  id,
  className,
  name,
  initialValue,
  type = 'text',
  placeholder,
  maxLength,
  autoComplete,
  passwordRules,
  disabled,
  invalid,
  focus,
  onInput,
  onBlur,
  onConfirm,
  meant,
  ...rest
}: TextInputProps) {
  const [start] = useState(initialValue)
  const input = useFocus(focus)
  const edit = ({ currentTarget: field, nativeEvent }: FormEvent<HTMLInputElement>) => {
    const text = isTyped(nativeEvent) ? field.value : (meant?.(field.value) ?? field.value)
    // Blanks around may go on with what is typed next.
    if (text !== field.value.trim()) field.value = text
    onInput?.(field.value)
  }
  return (
    <input
      {...keyboards[type]}
      {...rest}
      ref={input}
      id={id}
      name={name}
      className={classNames('ac-input', className)}
      defaultValue={start}
      placeholder={placeholder}
      maxLength={maxLength}
      autoComplete={autoComplete}
      {...{ passwordrules: passwordRules }}
      autoCapitalize="none"
      spellCheck="false"
      disabled={disabled}
      aria-invalid={invalid}
      onInput={edit}
      onBlur={(event) => onBlur?.(event.currentTarget.value)}
      onKeyDown={onConfirm && ((event) => event.key === 'Enter' && onConfirm())}
    />
  )
}

export function Form({ className, onSubmit, children }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values: Record<string, string> = {}
    new FormData(event.currentTarget).forEach((value, name) => {
      if (typeof value === 'string') values[name] = value
    })
    onSubmit(values)
  }
  return (
    <form className={className} noValidate onSubmit={submit}>
      {children}
    </form>
  )
}

export function Checkbox(props: CheckboxProps) {
  const input = useFocus(props.focus)
  return (
    <input
      ref={input}
      type="checkbox"
      id={props.id}
      name={props.name}
      value="1"
      className={classNames('ac-checkbox', props.className)}
      defaultChecked={props.initialChecked}
      aria-invalid={props.invalid}
      aria-labelledby={props['aria-labelledby']}
      aria-describedby={props['aria-describedby']}
      onChange={(event) => props.onChange?.(event.currentTarget.checked)}
    />
  )
}

export function Radio({ className, name, checked, onSelect, children }: RadioProps) {
  return (
    <label className={classNames('ac-radio', checked && 'ac-radio-on', className)}>
      <input type="radio" className="ac-radio-input" name={name} checked={checked} onChange={onSelect} />
      {children}
    </label>
  )
}
