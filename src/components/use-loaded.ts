import { useEffect, useRef, useState } from 'react'
import { type Cancel, type CancelSignal, createCancel } from '@/api/client/cancel'
import { isApiError, isMissingEndpoint } from '@/api/client/errors'
import { useNetworkReturn } from './use-network-return'

export type Loaded<Value> =
  /** While it loads again, `error` is the one before; null the first time. */
  | { readonly kind: 'loading' | 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly value: Value }

/** Whether another try may give something else. */
const isWorthAnotherTry = (error: unknown) =>
  !isApiError(error) || !(['signedOut', 'aborted'].includes(error.kind) || isMissingEndpoint(error))

interface LoadOptions {
  /** Loads again when it changes. */
  key?: string
  wanted?: boolean
}

/**
 * Loads what a screen shows when it opens, and after a failure when the network returns. Only the newest answer counts,
 * and leaving the screen cancels it. `load` loads anew, `retry` unless it is loading.
 */
export function useLoaded<Value>(
  read: (signal: CancelSignal) => Promise<Value>,
  { key, wanted = true }: LoadOptions = {},
) {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'loading', error: null })
  const loading = useRef<Cancel | null>(null)

  const load = () => {
    loading.current?.cancel()
    const { signal, cancel } = createCancel()
    loading.current = { signal, cancel }
    const show = (next: Loaded<Value>) => {
      if (signal.cancelled) return
      loading.current = null
      setLoaded(next)
    }
    setLoaded((before) => {
      if (before.kind === 'loading') return before
      return { kind: 'loading', error: before.kind === 'failed' ? before.error : null }
    })
    read(signal).then(
      (value) => show({ kind: 'ready', value }),
      (error: unknown) => show({ kind: 'failed', error }),
    )
  }

  const retry = () => {
    if (!loading.current) load()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is another function at every rendering
  useEffect(() => {
    if (wanted) load()
    return () => {
      loading.current?.cancel()
      loading.current = null
    }
  }, [wanted, key])
  useNetworkReturn(loaded.kind === 'failed' && isWorthAnotherTry(loaded.error), load)

  return { loaded, load, retry }
}
