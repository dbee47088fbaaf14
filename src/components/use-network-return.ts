import { useEffect, useRef } from 'react'
import { followNetworkReturn } from '@/platform/network'

/**
 * Calls `again` when the network returns.
 *
 * @param waiting whether something could not be loaded.
 */
export function useNetworkReturn(waiting: boolean, again: () => void): void {
  const latest = useRef(again)
  latest.current = again
  useEffect(() => (waiting ? followNetworkReturn(() => latest.current()) : undefined), [waiting])
}
