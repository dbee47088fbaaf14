import { useEffect, useState } from 'react'
import { createCancel } from '@/api/client/cancel'
import { useApp } from '@/stores/app-context'
import { useNetworkReturn } from './use-network-return'

/**
 * For a screen that goes by what the shop allows: it is drawn from what was known last, and this brings the shop's
 * present word. Without an answer the last known stays, until the network is back.
 */
export function useLoadSite(wanted = true): void {
  const { site } = useApp()
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try is another request
  useEffect(() => {
    if (!wanted) return undefined
    const { signal, cancel } = createCancel()
    site
      .getState()
      .refresh(signal)
      .then(
        () => setFailed(false),
        () => signal.cancelled || setFailed(true),
      )
    return cancel
  }, [site, wanted, tries])
  useNetworkReturn(failed, () => setTries((before) => before + 1))
}
