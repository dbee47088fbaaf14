import { useEffect, useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { isApiError } from '@/api/client/errors'
import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import type { AccountKind } from '@/domain/account-kind'
import { useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import { useApp } from '@/stores/app-context'
import { useStore } from '@/stores/use-store'
import type { CodeScene, SendCode } from '@/stores/verification-store'
import { CaptchaSheet } from './captcha-sheet'
import { failureOf } from './error-text'
import { useAction } from './use-action'

interface SendCodeOptions {
  scene: CodeScene
  /** Sends the codes of a scene that loads on demand. */
  send?: SendCode
  purpose: CaptchaPurpose
  /** To a user name nothing is sent. */
  kind: AccountKind
  /** Returns the account field's present value. */
  account: () => string
  /** Whether the shop needs the image captcha before it sends a code. */
  needsCaptcha: boolean
  captchaHint?: string
  /** Checks what has to be there, and then calls `go`. */
  begin: (go: () => void) => void
  onFailed: (error: unknown) => void
}

/** The "send code" button of a form, and the sheet that asks for the image captcha first where the shop needs it. */
export function useSendCode(options: SendCodeOptions) {
  const { scene, send, purpose, kind, account, needsCaptcha, captchaHint, begin, onFailed } = options
  const t = useText()
  const { verification } = useApp()
  const [asking, setAsking] = useState(false)
  const seconds = useCountdown(scene, account)

  const sendCode = async (signal: CancelSignal, captcha?: string) => {
    if (kind === 'username') return
    await verification.getState().sendCode(scene, { kind, account: account(), captcha }, signal, send)
    notify(t('code.sent'))
  }

  const { run, pending } = useAction(async (signal) => {
    if (verification.getState().secondsToWait(scene, account()) > 0) return
    await sendCode(signal).catch(onFailed)
  })

  /** What is wrong with the captcha; null when the sheet is no longer needed. */
  const sendWithCaptcha = async (captcha: string, signal: CancelSignal) => {
    try {
      await sendCode(signal, captcha)
    } catch (error) {
      const failed = failureOf(error, t)
      const stays = failed?.field === 'captcha' || (isApiError(error) && error.kind === 'aborted')
      if (stays) return failed?.text ?? ''
      onFailed(error)
    }
    return null
  }

  return {
    sendButton: {
      sendText: seconds > 0 ? t('field.code.wait', { seconds }) : t('field.code.send'),
      waiting: seconds > 0,
      sending: pending,
      onSend: () => begin(() => (needsCaptcha ? setAsking(true) : void run())),
    },
    sheet: asking && (
      <CaptchaSheet
        purpose={purpose}
        hint={captchaHint}
        onClose={() => setAsking(false)}
        onConfirm={sendWithCaptcha}
      />
    ),
  }
}

/** Whole seconds until another code can be sent to this account; the clock goes on while no screen shows it. */
function useCountdown(scene: CodeScene, account: () => string): number {
  const { verification } = useApp()
  useStore(verification, (state) => state.countdowns)
  const [, tick] = useState(0)
  const seconds = verification.getState().secondsToWait(scene, account())
  // Typing doesn't render, so the tick also picks up a newly typed account.
  const counting = verification.getState().isCounting(scene)

  useEffect(() => {
    if (!counting) return undefined
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [counting])

  return seconds
}
