import { useState } from 'react'
import { isApiError } from '@/api/client/errors'
import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import type { AccountCodeRequest } from '@/api/wire/account-code'
import { useText } from '@/locales/use-text'
import { notify } from '@/platform/elements/dialog'
import { useApp } from '@/stores/app-context'
import type { CodeScene, SendCode } from '@/stores/verification-store'
import { CaptchaSheet } from './captcha-sheet'
import { failureOf } from './error-text'
import { useSendCode } from './use-send-code'

interface CodeToAccountOptions {
  scene: CodeScene
  /** Sends the codes of a scene that loads on demand. */
  send?: SendCode
  purpose: CaptchaPurpose
  account: () => string
  /** Whether the shop needs the image captcha before it sends a code. */
  needsCaptcha: boolean
  captchaHint?: string
  /** What to send, without the captcha; null when there is nothing to send to. */
  request: () => AccountCodeRequest | null
  /** Checks what has to be there, and then calls `go`. */
  begin: (go: () => void) => void
  onFailed: (error: unknown) => void
}

/**
 * The "send code" button of a form. Where the shop needs the image captcha, a sheet asks for it after the tap; it is
 * gone once the code was sent.
 */
export function useCodeToAccount(options: CodeToAccountOptions) {
  const { scene, send, purpose, account, needsCaptcha, captchaHint, request, begin, onFailed } = options
  const t = useText()
  const { verification } = useApp()
  const [asking, setAsking] = useState(false)
  const button = useSendCode({ scene, send, account, prepare: request, onSent: () => {}, onFailed })

  const onSend = () => begin(() => (needsCaptcha ? setAsking(true) : void button.onSend()))

  const sheet = asking && (
    <CaptchaSheet
      purpose={purpose}
      hint={captchaHint}
      onClose={() => setAsking(false)}
      onConfirm={async (captcha, signal) => {
        const asked = request()
        if (!asked) return null
        try {
          await verification.getState().sendCode(scene, { ...asked, captcha }, signal, send)
          notify(t('code.sent'))
        } catch (error) {
          const failed = failureOf(error, t)
          const stays = failed?.field === 'captcha' || (isApiError(error) && error.kind === 'aborted')
          if (stays) return failed?.text ?? ''
          onFailed(error)
        }
        return null
      }}
    />
  )
  return { sendButton: { ...button, onSend }, sheet }
}
