import { useEffect, useState } from 'react'
import type { CancelSignal } from '@/api/client/cancel'
import { isApiError } from '@/api/client/errors'
import { useAction } from './use-action'
import { useNetworkReturn } from './use-network-return'

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * Loads what a screen shows: when it opens, and after a failure when the network returns.
 *
 * @returns `loaded`: how far it is. `load`: tries again.
 */
export function useLoaded<Value>(read: (signal: CancelSignal) => Promise<Value>) {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'loading' })
  const { run: load } = useAction(async (signal) => {
    setLoaded({ kind: 'loading' })
    try {
      setLoaded({ kind: 'ready', value: await read(signal) })
    } catch (error) {
      const left = isApiError(error) && error.kind === 'aborted'
      if (!left) setLoaded({ kind: 'failed', error })
    }
  })
  useNetworkReturn(loaded.kind === 'failed', () => void load())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => void load(), [])
  return { loaded, load }
}
