import { useCallback, useEffect, useRef, useState } from 'react'
import { type Cancel, createCancel } from '@/api/client/cancel'
import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import { useApp } from '@/stores/app-context'
import type { CaptchaImage } from './captcha-field'
import { useNetworkReturn } from './use-network-return'

/**
 * Loads the captcha image of a form as soon as it is needed.
 *
 * @returns the image and `refresh`, which loads another one.
 */
export function useCaptcha(purpose: CaptchaPurpose, wanted: boolean) {
  const { verification } = useApp()
  const [image, setImage] = useState<CaptchaImage>({ kind: 'loading' })
  const fetching = useRef<Cancel | null>(null)

  const refresh = useCallback(() => {
    fetching.current?.cancel()
    const mine = createCancel()
    fetching.current = mine
    // An answer is ignored after another request has replaced it or the screen was left.
    const show = (next: CaptchaImage) => {
      if (!mine.signal.cancelled) setImage(next)
    }
    setImage((before) => (before.kind === 'loading' ? before : { kind: 'loading' }))
    verification
      .getState()
      .captchaImage(purpose, mine.signal)
      .then(
        (src) => show({ kind: 'ready', src }),
        () => show({ kind: 'failed' }),
      )
  }, [verification, purpose])

  useEffect(() => {
    if (!wanted) return undefined
    refresh()
    return () => fetching.current?.cancel()
  }, [wanted, refresh])

  useNetworkReturn(image.kind === 'failed', refresh)

  return { image, refresh }
}
