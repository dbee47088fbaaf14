import './captcha-field.css'
import { Button, Picture, Text } from '@/platform/elements'
import { Field } from './field'
import type { FieldBinding } from './use-form'

export type CaptchaPicture = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; src: string }

interface CaptchaFieldProps {
  field: FieldBinding
  label: string
  hint?: string
  placeholder?: string
  picture: CaptchaPicture
  /** What a tap on the picture does: "another picture". */
  refreshText: string
  /** Stands where the picture could not be fetched: "tap to try again". */
  failedText: string
  /** Stands there while it is being fetched. */
  loadingText: string
  onRefresh: () => void
}

/** The text from a picture, and the picture: a tap on it asks for another. */
export function CaptchaField(props: CaptchaFieldProps) {
  const { field, label, hint, placeholder, picture, refreshText, failedText, loadingText, onRefresh } = props
  const button = (
    <Button
      className="ac-captcha"
      keepFocus
      aria-label={picture.kind === 'failed' ? failedText : refreshText}
      aria-busy={picture.kind === 'loading'}
      onClick={onRefresh}
    >
      {picture.kind === 'ready' ? (
        <Picture className="ac-captcha-picture" fit="contain" src={picture.src} alt="" />
      ) : null}
      {picture.kind === 'failed' ? <Text>{failedText}</Text> : null}
      {picture.kind === 'loading' ? <Text className="ac-quiet">{loadingText}</Text> : null}
    </Button>
  )
  return (
    <Field
      field={field}
      label={label}
      hint={hint}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={8}
      trailing={button}
    />
  )
}
