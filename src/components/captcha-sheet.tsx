import type { CancelSignal } from '@/api/client/cancel'
import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import { meantText } from '@/domain/meant-text'
import { captchaProblem } from '@/domain/validation'
import { useText } from '@/locales/use-text'
import { Heading, View } from '@/platform/elements/basics'
import { BottomSheet } from '@/platform/elements/bottom-sheet'
import { Form } from '@/platform/elements/form'
import { PrimaryButton } from './action-button'
import { CaptchaField } from './captcha-field'
import { fieldText } from './field-texts'
import { useAction } from './use-action'
import { useCaptcha } from './use-captcha'
import { useForm } from './use-form'

interface CaptchaSheetProps {
  purpose: CaptchaPurpose
  hint?: string
  onClose: () => void
  /** Uses the captcha. Returns what is wrong with it; null when the sheet is no longer needed. */
  onConfirm: (captcha: string, signal: CancelSignal) => Promise<string | null>
}

/** Asks for the image captcha that sending a code needs. A refused one is replaced by another image. */
export function CaptchaSheet({ purpose, hint, onClose, onConfirm }: CaptchaSheetProps) {
  const t = useText()
  const captcha = useCaptcha(purpose, true)
  const form = useForm({
    initial: { captcha: '' },
    meanings: { captcha: (text) => meantText('captcha', text) },
    rules: { captcha: (text) => fieldText(t, captchaProblem(text), 'field.captcha') },
  })
  const confirm = useAction(async (signal) => {
    const error = await onConfirm(form.values().captcha, signal)
    if (error === null) return onClose()
    form.setValue('captcha', '')
    captcha.refresh()
    form.setError('captcha', error)
  })
  return (
    <BottomSheet title={t('captcha.title')} onClose={onClose}>
      <Form className="ac-sheet-content ac-form" onSubmit={form.whenValid(() => void confirm.run())}>
        <Heading level={2} className="ac-sheet-heading">
          {t('captcha.title')}
        </Heading>
        <View className="ac-form-fields">
          <CaptchaField field={{ ...form.field('captcha'), focus: true }} hint={hint} {...captcha} />
        </View>
        <PrimaryButton type="submit" busy={confirm.pending}>
          {t('action.confirm')}
        </PrimaryButton>
      </Form>
    </BottomSheet>
  )
}
