import { useEffect, useRef, useState } from 'react'
import { type Cancel, createCancel } from '@/api/cancel'
import { isApiError } from '@/api/errors'
import type { User } from '@/api/user'
import type { GenderChoice } from '@/rules/gender'
import { useWorld } from '@/stores/world-context'
import { useNetworkReturn } from './use-network-return'

/** Why the screen shows what was known last. */
export type Staleness = 'offline' | 'failed' | null

const stalenessOf = (error: unknown): Staleness => {
  if (!isApiError(error)) return 'failed'
  // Who left the screen, or is signed out, is told otherwise.
  if (error.kind === 'aborted' || error.kind === 'signedOut') return null
  return error.kind === 'offline' ? 'offline' : 'failed'
}

/**
 * Brings a member's data up to date, once for each person and again when the network comes back. The screen is drawn
 * from what is known meanwhile.
 *
 * @returns why what is shown may be old, and how to try again.
 */
export function useFreshProfile(
  userId: number,
  onAnswer?: (answer: { user: User; genders: readonly GenderChoice[] }) => void,
) {
  const { user } = useWorld()
  const [stale, setStale] = useState<Staleness>(null)
  const latest = useRef(onAnswer)
  latest.current = onAnswer
  const loading = useRef<Cancel | null>(null)

  const load = () => {
    loading.current?.cancel()
    const mine = createCancel()
    loading.current = mine
    const unlessLeft = <Value>(take: (value: Value) => void) => {
      return (value: Value) => {
        if (!mine.signal.cancelled) take(value)
      }
    }
    user
      .getState()
      .loadProfile(mine.signal)
      .then(
        unlessLeft((answer) => {
          setStale(null)
          latest.current?.(answer)
        }),
        unlessLeft((error: unknown) => setStale(stalenessOf(error))),
      )
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each person, not for each answer
  useEffect(() => {
    load()
    return () => loading.current?.cancel()
  }, [user, userId])
  useNetworkReturn(stale !== null, load)

  return { stale, retry: load }
}
