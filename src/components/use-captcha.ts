import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import { useApp } from '@/stores/app-context'
import { useLoaded } from './use-loaded'

/** Loads the captcha image of a form, as a data URI, as soon as it is needed; `refresh` loads another one. */
export function useCaptcha(purpose: CaptchaPurpose, wanted: boolean) {
  const { verification } = useApp()
  const { loaded, load } = useLoaded((signal) => verification.getState().captchaImage(purpose, signal), {
    wanted,
    key: purpose,
  })
  return { image: loaded, refresh: load }
}
