import { useCallback, useEffect, useRef, useState } from 'react'
import { type Cancel, createCancel } from '@/api/client/cancel'
import type { CaptchaPurpose } from '@/api/endpoint-params'
import { useApp } from '@/stores/app-context'
import type { CaptchaPicture } from './captcha-field'
import { useNetworkReturn } from './use-network-return'

/**
 * The captcha picture of a form, fetched as soon as it is wanted.
 *
 * @returns the picture and `refresh`, which fetches another in its place.
 */
export function useCaptcha(purpose: CaptchaPurpose, wanted: boolean) {
  const { verification } = useApp()
  const [picture, setPicture] = useState<CaptchaPicture>({ kind: 'loading' })
  const fetching = useRef<Cancel | null>(null)

  const refresh = useCallback(() => {
    fetching.current?.cancel()
    const mine = createCancel()
    fetching.current = mine
    // The answer to a picture that another has replaced, or to a screen that was left, changes nothing.
    const show = (next: CaptchaPicture) => {
      if (!mine.signal.cancelled) setPicture(next)
    }
    setPicture((before) => (before.kind === 'loading' ? before : { kind: 'loading' }))
    verification
      .getState()
      .captchaPicture(purpose, mine.signal)
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

  useNetworkReturn(picture.kind === 'failed', refresh)

  return { picture, refresh }
}
