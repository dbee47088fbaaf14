import type { AccountCodeRequest } from '@/api/wire/account-code'
import { useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import { useApp } from '@/stores/app-context'
import type { CodeScene, SendCode } from '@/stores/verification-store'
import { useAction } from './use-action'
import { useCountdown } from './use-countdown'

interface SendCodeOptions {
  scene: CodeScene
  /** Sends the codes of a scene that loads on demand. */
  send?: SendCode
  /** Returns the account field's present value. */
  account: () => string
  /** Validates the required fields and returns the request; null when a field is invalid. */
  prepare: () => AccountCodeRequest | null
  /** Called after a code was sent. The captcha is used up then (contract 3). */
  onSent: () => void
  onFailed: (error: unknown) => void
}

/** The "send code" button of a form: its text, its busy state and its countdown. */
export function useSendCode({ scene, send, account, prepare, onSent, onFailed }: SendCodeOptions) {
  const t = useText()
  const { verification } = useApp()
  const seconds = useCountdown(scene, account)
  const { run, pending } = useAction(async (signal) => {
    const request = prepare()
    if (!request || verification.getState().secondsToWait(scene, request.account) > 0) return
    try {
      await verification.getState().sendCode(scene, request, signal, send)
      notify(t('code.sent'))
      onSent()
    } catch (error) {
      onFailed(error)
    }
  })
  return {
    sendText: seconds > 0 ? t('field.code.wait', { seconds }) : t('field.code.send'),
    waiting: seconds > 0,
    sending: pending,
    onSend: run,
  }
}
