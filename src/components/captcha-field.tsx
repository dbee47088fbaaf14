import './captcha-field.css'
import { Button, Picture, Text, View } from '@/platform/elements/basics'
import { Field } from './field'
import { Icon } from './icon'
import type { FieldBinding } from './use-form'

export type CaptchaImage = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; src: string }

interface CaptchaFieldProps {
  field: FieldBinding
  label: string
  hint?: string
  placeholder?: string
  image: CaptchaImage
  /** The label of the image button, such as "another image". */
  refreshText: string
  /** Shown when the image could not be loaded, such as "tap to try again". */
  failedText: string
  /** Shown while the image loads. */
  loadingText: string
  onRefresh: () => void
}

/** A field for the captcha's text, with the image. A tap on the image loads another one. */
export function CaptchaField(props: CaptchaFieldProps) {
  const { field, label, hint, placeholder, image, refreshText, failedText, loadingText, onRefresh } = props
  const names = { ready: refreshText, failed: failedText, loading: loadingText }
  const button = (
    <Button
      className="ac-captcha"
      keepFocus
      aria-label={names[image.kind]}
      aria-busy={image.kind === 'loading'}
      onClick={onRefresh}
    >
      {image.kind === 'ready' ? (
        <>
          <View className="ac-captcha-plate">
            <Picture className="ac-captcha-picture" fit="contain" src={image.src} alt="" />
          </View>
          <Icon className="ac-captcha-again" name="refresh" />
        </>
      ) : null}
      {image.kind === 'failed' ? <Text>{failedText}</Text> : null}
      {image.kind === 'loading' ? <Text className="ac-quiet">{loadingText}</Text> : null}
    </Button>
  )
  return (
    <Field
      field={field}
      label={label}
      hint={hint}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={16}
      trailing={button}
    />
  )
}
