import { useEffect, useRef, useState } from 'react'
import { type Cancel, createCancel } from '@/api/client/cancel'
import { isApiError, isMissingEndpoint } from '@/api/client/errors'
import type { User } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import { useApp, useUser } from '@/stores/app-context'
import { useNetworkReturn } from './use-network-return'

/** Why the screen shows the last known data. */
export type RefreshError = 'offline' | 'failed' | 'signedOut' | null

const refreshErrorOf = (error: unknown): RefreshError => {
  if (!isApiError(error)) return 'failed'
  // A shop without profiles has nothing to refresh.
  if (error.kind === 'aborted' || isMissingEndpoint(error)) return null
  return error.kind === 'offline' || error.kind === 'signedOut' ? error.kind : 'failed'
}

/**
 * Refreshes the member's data: once for each sign-in, and when the network returns after a failure. The screen shows
 * the last known data meanwhile.
 *
 * @returns why the shown data may be outdated, and a function that tries again.
 */
export function useLoadProfile(
  userId: number,
  onAnswer?: (answer: { user: User; genders: readonly Gender[] }) => void,
) {
  const { user } = useApp()
  // After another sign-in the data is loaded again with the new token.
  const signedIn = useUser(({ session }) => session.kind === 'member')
  const [refreshError, setRefreshError] = useState<RefreshError>(null)
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
          setRefreshError(null)
          latest.current?.(answer)
        }),
        unlessLeft((error: unknown) => setRefreshError(refreshErrorOf(error))),
      )
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sign-in, not for each answer
  useEffect(() => {
    load()
    return () => loading.current?.cancel()
  }, [user, userId, signedIn])
  useNetworkReturn(refreshError === 'offline' || refreshError === 'failed', load)

  return { refreshError, retry: load }
}
