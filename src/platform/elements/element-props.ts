import type { ReactNode } from 'react'

/** For screen readers, by the names of HTML: Taro's browser build renames some camel-case attributes in all code. */
export interface AriaProps {
  role?: string
  'aria-label'?: string
  /** Ids of the elements that label this one. */
  'aria-labelledby'?: string
  /** Ids of the elements that describe this one: its hint, its error. */
  'aria-describedby'?: string
  'aria-live'?: 'polite' | 'assertive'
  'aria-hidden'?: boolean
  'aria-busy'?: boolean
  'aria-expanded'?: boolean
}

export interface ElementProps {
  id?: string
  className?: string
  children?: ReactNode
}

export type ViewProps = ElementProps & AriaProps

export interface HeadingProps extends Omit<ElementProps, 'id'> {
  level: 1 | 2
}

export interface PictureProps {
  src: string
  /** `contain` shows the whole picture; `cover`, the default, fills the box. */
  fit?: 'cover' | 'contain'
  /** '' when the text beside the picture says the same. */
  alt: string
  className?: string
  onLoad?: () => void
  onError?: () => void
}

export interface LabelProps extends Omit<ElementProps, 'id'> {
  /** Id of the control that this text labels. */
  htmlFor: string
}

export interface ButtonProps extends ElementProps, AriaProps {
  type?: 'button' | 'submit'
  disabled?: boolean
  /** A tap leaves the focus and the keyboard with the current text field. */
  keepFocus?: boolean
  onClick?: () => void
  /** What only a mini-program's button can request; browsers ignore it. */
  native?: NativeButtonProps
}

/** What a tap on a button does: a function of the app, or a request to the platform. */
export type ButtonAction = Pick<ButtonProps, 'onClick' | 'native'>

/** The `open-type` of a mini-program's button, and its events. */
export interface NativeButtonProps {
  openType?: 'getPhoneNumber' | 'chooseAvatar' | 'getAuthorize' | 'agreePrivacyAuthorization'
  /** Alipay: what `getAuthorize` requests. */
  scope?: 'userInfo' | 'phoneNumber'
  onGetPhoneNumber?: (detail: unknown) => void
  onChooseAvatar?: (detail: unknown) => void
  onGetAuthorize?: () => void
  onAgreePrivacyAuthorization?: () => void
  onError?: (detail: unknown) => void
}

export type TextInputType = 'text' | 'password' | 'mobile' | 'email' | 'code' | 'nickname'

/** A one-line field that reads `initialValue` when it is mounted, as by another `key`: typing never renders. */
export interface TextInputProps extends AriaProps {
  id: string
  name: string
  initialValue?: string
  type?: TextInputType
  placeholder?: string
  maxLength?: number
  autoComplete?: string
  /** What a new password of a password manager must contain, as in the HTML attribute `passwordrules`. Browsers only. */
  passwordRules?: string
  invalid?: boolean
  /** The field takes the focus when this turns true. */
  focus?: boolean
  onInput?: (value: string) => void
  onBlur?: (value: string) => void
  /** The platform's check of a nickname has failed, and emptied the field. WeChat only. */
  onRejected?: () => void
  /** Corrects a text. Browsers replace text that was pasted or filled in with the corrected one. */
  meant?: (text: string) => string
}

export interface FormProps {
  className?: string
  /** Called with the values of all named fields, including what a browser filled in without an event. */
  onSubmit: (values: Record<string, string>) => void
  children?: ReactNode
}

/** In the form's values a ticked box is '1'. */
export interface CheckboxProps
  extends Pick<TextInputProps, 'id' | 'name' | 'invalid' | 'focus' | 'aria-labelledby' | 'aria-describedby'> {
  initialChecked?: boolean
  onChange?: (checked: boolean) => void
}

export interface BottomSheetProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** One choice of several. Arrow keys move between those of one `name`. */
export interface RadioProps {
  className?: string
  name: string
  checked: boolean
  onSelect: () => void
  children?: ReactNode
}

export interface TopBarProps {
  title: string
  back?: BackProps
}

/** The way back, for platforms that draw none. */
export interface BackProps {
  text: string
  onBack: () => void
}

/** The texts of the sheet that asks whether the platform may give personal data to the app. */
export interface PrivacySheetProps {
  t: (key: `privacy.${'title' | 'text' | 'contract' | 'agree' | 'refuse'}`) => string
}

export interface ConfirmOptions {
  title: string
  text?: string
  confirmText: string
  cancelText: string
  /** Confirming deletes or discards something. */
  danger?: boolean
}
