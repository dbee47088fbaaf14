import './elements.h5.css'
import './forced-colors.h5.css'
import { vendor } from '@vendor'
import type { MouseEvent, ReactNode } from 'react'
import { imageAddress, isOwnImage } from '@/domain/image-address'
import { classNames } from '../class-names'
import type {
  ButtonProps,
  CheckboxProps,
  HeadingProps,
  LabelProps,
  PictureProps,
  RadioProps,
  ViewProps,
} from './element-props'
import { useFocus } from './use-focus.h5'

// Plain HTML: smaller than Taro's web components, and it works with keyboards and password managers.

export const View = (props: ViewProps) => <div {...props} />

/** Another text is another element: a browser's translator replaces text nodes, into which React would write unseen. */
export const Text = (props: ViewProps) => (
  <span key={typeof props.children === 'string' ? props.children : undefined} {...props} />
)

const asText = (children: ReactNode) => (typeof children === 'string' ? <Text>{children}</Text> : children)

export const Label = ({ htmlFor, children, ...rest }: LabelProps) => (
  <label htmlFor={htmlFor} {...rest}>
    {asText(children)}
  </label>
)

export function Heading({ level, className, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag className={classNames('ac-heading', className)}>{asText(children)}</Tag>
}

export function Picture({ src, fit, alt, className, onLoad, onError }: PictureProps) {
  return (
    <img
      className={classNames('ac-picture', fit === 'contain' && 'ac-picture-whole', className)}
      src={imageAddress(src, vendor.shopUrl)}
      alt={alt}
      loading="lazy"
      decoding="async"
      // Some image hosts serve only requests with a referrer. Other hosts than the shop's get none.
      referrerPolicy={isOwnImage(src, window.location.hostname) ? 'strict-origin' : 'no-referrer'}
      draggable={false}
      // One of a kept home has loaded before the app was there to hear of it.
      ref={(image) => {
        if (image?.complete && image.naturalWidth) onLoad?.()
      }}
      onLoad={onLoad}
      onError={onError}
    />
  )
}

export function Button({
  className,
  type = 'button',
  disabled,
  keepFocus,
  onClick,
  native: _miniProgramsOnly,
  children,
  ...rest
}: ButtonProps) {
  // Not by `disabled`: a busy button stays focusable. Enter in a field causes a click here, too.
  const press = (event: MouseEvent) => {
    if (rest['aria-busy']) event.preventDefault()
    else onClick?.()
  }
  return (
    <button
      type={type}
      className={classNames('ac-button', disabled && 'ac-disabled', className)}
      disabled={disabled}
      aria-disabled={rest['aria-busy']}
      onMouseDown={keepFocus ? (event) => event.preventDefault() : undefined}
      onClick={press}
      {...rest}
    >
      {asText(children)}
    </button>
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
      className="ac-checkbox"
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
      {asText(children)}
    </label>
  )
}
