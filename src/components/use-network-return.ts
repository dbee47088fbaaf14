import { useEffect, useRef } from 'react'
import { followNetworkReturn } from '@/platform/network'

/**
 * Tries again by itself when the network comes back.
 *
 * @param waiting something is missing that a network would bring.
 */
export function useNetworkReturn(waiting: boolean, again: () => void): void {
  const latest = useRef(again)
  latest.current = again
  useEffect(() => (waiting ? followNetworkReturn(() => latest.current()) : undefined), [waiting])
}
