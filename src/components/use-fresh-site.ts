import { useEffect } from 'react'
import { createCancel } from '@/api/cancel'
import { useWorld } from '@/stores/world-context'

/**
 * For a screen that goes by what the shop allows: it is drawn from what was known last, and this brings the shop's
 * present word. Without an answer the last known stays.
 */
export function useFreshSite(wanted = true): void {
  const { site } = useWorld()
  useEffect(() => {
    if (!wanted) return undefined
    const { signal, cancel } = createCancel()
    site
      .getState()
      .refresh(signal)
      .catch(() => {})
    return cancel
  }, [site, wanted])
}
