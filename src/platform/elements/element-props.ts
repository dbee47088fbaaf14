import type { CSSProperties, ReactNode } from 'react'

/**
 * What a screen reader is told, under the names of HTML. Not in camel case: Taro's browser build renames some such
 * attributes wherever they are written, and the element would never see them.
 */
export interface AriaProps {
  role?: string
  'aria-label'?: string
  /** Ids of the elements that name this one. */
  'aria-labelledby'?: string
  /** Ids of the elements that explain this one: its hint, its error. */
  'aria-describedby'?: string
  'aria-live'?: 'polite' | 'assertive'
  'aria-hidden'?: boolean
  'aria-busy'?: boolean
  'aria-expanded'?: boolean
}

export interface ViewProps extends AriaProps {
  id?: string
  className?: string
  style?: CSSProperties
  children?: ReactNode
}

export interface TextProps extends AriaProps {
  id?: string
  className?: string
  children?: ReactNode
}

export interface HeadingProps {
  level: 1 | 2 | 3
  id?: string
  className?: string
  children?: ReactNode
}

export interface PictureProps {
  src: string
  /** `contain` shows all of it; `cover`, the default, fills the box. */
  fit?: 'cover' | 'contain'
  /** '' when the picture says nothing that the text beside it doesn't. */
  alt: string
  className?: string
  onLoad?: () => void
  onError?: () => void
}

export interface LabelProps {
  /** Id of the control that a tap on this text means. */
  htmlFor: string
  id?: string
  className?: string
  children?: ReactNode
}

export interface ButtonProps extends AriaProps {
  id?: string
  className?: string
  type?: 'button' | 'submit'
  disabled?: boolean
  /** The text field that is being typed in keeps the focus and the keyboard when this is tapped. */
  keepFocus?: boolean
  onClick?: () => void
  /** What only a mini-program's button can ask for; browsers ignore it. */
  native?: NativeButtonProps
  children?: ReactNode
}

/** What a tap on a button does: something of ours, or something that only the platform can. */
export type ButtonAction = Pick<ButtonProps, 'onClick' | 'native'>

/** The `open-type` of a mini-program's button and the events that answer it. */
export interface NativeButtonProps {
  openType?: 'getPhoneNumber' | 'chooseAvatar' | 'getAuthorize' | 'agreePrivacyAuthorization'
  /** Alipay: what `getAuthorize` asks for. */
  scope?: 'userInfo' | 'phoneNumber'
  onGetPhoneNumber?: (detail: unknown) => void
  onChooseAvatar?: (detail: unknown) => void
  onGetAuthorize?: () => void
  onAgreePrivacyAuthorization?: () => void
  onError?: (detail: unknown) => void
}

export type TextInputType = 'text' | 'password' | 'mobile' | 'email' | 'code' | 'nickname'

/**
 * A one-line field that keeps its own text: `initialValue` is only read when it first appears, so that typing never
 * renders (and in a mini-program never calls setData). Another `key` gives it another start.
 */
export interface TextInputProps extends AriaProps {
  id?: string
  className?: string
  name: string
  initialValue?: string
  type?: TextInputType
  placeholder?: string
  maxLength?: number
  autoComplete?: string
  /** What a password manager's new password must be, in the language of the attribute `passwordrules`. Browsers only. */
  passwordRules?: string
  disabled?: boolean
  invalid?: boolean
  /** The field takes the focus when this turns true. */
  focus?: boolean
  onInput?: (value: string) => void
  onBlur?: (value: string) => void
  /** Enter, or the keyboard's confirm key. The form around is submitted as well. */
  onConfirm?: () => void
  /** Returns what was meant by a text. Browsers show it in place of what was pasted or filled in. */
  meant?: (text: string) => string
}

export interface FormProps {
  className?: string
  /** What all fields with a name hold now, also what a browser filled in without an event. */
  onSubmit: (values: Record<string, string>) => void
  children?: ReactNode
}

export interface CheckboxProps {
  id?: string
  className?: string
  /** A ticked box stands in the form's values as '1'. */
  name: string
  initialChecked?: boolean
  invalid?: boolean
  /** The box takes the focus when this turns true. */
  focus?: boolean
  'aria-labelledby'?: string
  'aria-describedby'?: string
  onChange?: (checked: boolean) => void
}

/** One choice of several; a tap anywhere on it chooses it. Arrow keys walk between those of one `name`. */
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
  title: string
  text: string
  contractText: string
  agreeText: string
  refuseText: string
}

export interface ConfirmOptions {
  title: string
  text?: string
  confirmText: string
  cancelText: string
  /** Saying yes takes something away. */
  danger?: boolean
}
