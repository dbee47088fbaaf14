import { useEffect, useState } from 'react'
import { createCancel } from '@/api/client/cancel'
import { useApp } from '@/stores/app-context'
import { useNetworkReturn } from './use-network-return'

/**
 * Refreshes the shop's settings for a screen that depends on them. The screen shows the last known settings meanwhile.
 * After a failure it tries again when the network returns.
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
      .refreshIfOld(signal)
      .then(
        () => setFailed(false),
        () => signal.cancelled || setFailed(true),
      )
    return cancel
  }, [site, wanted, tries])
  useNetworkReturn(failed, () => setTries((before) => before + 1))
}
