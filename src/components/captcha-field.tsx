import './captcha-field.css'
import { useText } from '@/locales/use-text'
import { Button, Picture, Text, View } from '@/platform/elements/basics'
import { Field, type FieldProps } from './field'
import { Icon } from './icon'
import type { Loaded } from './use-loaded'

interface CaptchaFieldProps extends Pick<FieldProps, 'field' | 'hint'> {
  image: Loaded<string>
  refresh: () => void
}

/** A field for the captcha's text, with the image. A tap on the image loads another one. */
export function CaptchaField({ field, hint, image, refresh }: CaptchaFieldProps) {
  const t = useText()
  const name = {
    ready: t('field.captcha.refresh'),
    failed: t('field.captcha.failed'),
    loading: t('action.loading'),
  }[image.kind]
  const button = (
    <Button
      className="ac-captcha"
      keepFocus
      aria-label={name}
      aria-busy={image.kind === 'loading'}
      onClick={refresh}
    >
      {image.kind === 'ready' ? (
        <>
          <View className="ac-captcha-plate">
            <Picture className="ac-captcha-picture" fit="contain" src={image.value} alt="" />
          </View>
          <Icon className="ac-captcha-again" name="refresh" />
        </>
      ) : (
        <Text className={image.kind === 'loading' ? 'ac-quiet' : undefined}>{name}</Text>
      )}
    </Button>
  )
  return (
    <Field
      field={field}
      label={t('field.captcha')}
      hint={hint}
      placeholder={t('field.captcha.placeholder')}
      autoComplete="off"
      maxLength={16}
      trailing={button}
    />
  )
}
