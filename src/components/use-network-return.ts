import { vendor } from '@vendor'
import { useEffect, useRef } from 'react'

/** Calls `again` when the network returns, while something is `waiting` for it. */
export function useNetworkReturn(waiting: boolean, again: () => void): void {
  const latest = useRef(again)
  latest.current = again
  useEffect(() => (waiting ? vendor.followNetworkReturn(() => latest.current()) : undefined), [waiting])
}
