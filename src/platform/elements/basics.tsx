import {
  Button as TaroButton,
  Image as TaroImage,
  Label as TaroLabel,
  Text as TaroText,
  View as TaroView,
} from '@tarojs/components'
import { vendor } from '@vendor'
import { type ComponentType, useEffect, useState } from 'react'
import { imageAddress } from '@/domain/image-address'
import { classNames } from '../class-names'
import { aria } from './aria'
import type {
  ButtonProps,
  CheckboxProps,
  ElementProps,
  HeadingProps,
  LabelProps,
  NativeButtonProps,
  PictureProps,
  RadioProps,
  ViewProps,
} from './element-props'

const element = (Tag: ComponentType<ElementProps>) =>
  function Element({ id, className, children, ...rest }: ViewProps) {
    return (
      <Tag id={id} className={className} {...aria(rest)}>
        {children}
      </Tag>
    )
  }

export const View = element(TaroView)
export const Text = element(TaroText)

export function Heading({ className, children }: HeadingProps) {
  return (
    <TaroView className={classNames('ac-heading', className)} ariaRole="heading">
      {children}
    </TaroView>
  )
}

export function Picture({ src, fit, alt, className, onLoad, onError }: PictureProps) {
  return (
    <TaroImage
      className={classNames('ac-picture', className)}
      src={imageAddress(src, vendor.shopUrl)}
      mode={fit === 'contain' ? 'aspectFit' : 'aspectFill'}
      ariaLabel={alt}
      onLoad={onLoad}
      onError={onError}
    />
  )
}

/** The checkboxes' actions by id, for labels whose taps don't reach them. */
const taps = new Map<string, () => void>()

export function Label({ htmlFor, className, children }: LabelProps) {
  return (
    <TaroLabel
      for={htmlFor}
      className={className}
      onClick={vendor.labelsMissButtons ? () => taps.get(htmlFor)?.() : undefined}
    >
      {children}
    </TaroLabel>
  )
}

interface MiniButtonProps extends ButtonProps {
  /** For a button that is a checkbox or a radio. */
  checked?: boolean
}

export function Button(props: MiniButtonProps) {
  const { id, className, type, disabled, checked, onClick, native, children, ...rest } = props
  // Not by `disabled`, over which the platforms paint their own grey: an inert button has no events.
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

const withDetail = (listener?: (detail: unknown) => void) =>
  listener && ((event: { detail: unknown }) => listener(event.detail))

const nativeProps = (native: NativeButtonProps) => ({
  openType: native.openType,
  scope: native.scope,
  onGetPhoneNumber: withDetail(native.onGetPhoneNumber),
  onChooseAvatar: withDetail(native.onChooseAvatar),
  onGetAuthorize: native.onGetAuthorize,
  onAgreePrivacyAuthorization: native.onAgreePrivacyAuthorization,
  onError: withDetail(native.onError),
})

export function Checkbox({ id, initialChecked = false, invalid, onChange }: CheckboxProps) {
  const [checked, setChecked] = useState(initialChecked)
  const toggle = () => {
    setChecked(!checked)
    onChange?.(!checked)
  }
  useEffect(() => {
    taps.set(id, toggle)
    return () => void taps.delete(id)
  })
  const look = classNames('ac-checkbox', checked && 'ac-checkbox-on', invalid && 'ac-invalid')
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
