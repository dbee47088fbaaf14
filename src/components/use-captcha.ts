import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import { useApp } from '@/stores/app-context'
import { useLoaded } from './use-loaded'

/**
 * Loads the captcha image of a form as soon as it is needed.
 *
 * @returns the image as a data URI, and `refresh`, which loads another one.
 */
export function useCaptcha(purpose: CaptchaPurpose, wanted: boolean) {
  const { verification } = useApp()
  const { loaded, load } = useLoaded((signal) => verification.getState().captchaImage(purpose, signal), {
    wanted,
    key: purpose,
  })
  return { image: loaded, refresh: load }
}
