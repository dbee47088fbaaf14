import { useRef } from 'react'
import { isApiError, isMissingEndpoint } from '@/api/client/errors'
import type { User } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import { useApp, useUser } from '@/stores/app-context'
import { useLoaded } from './use-loaded'

/** Why the screen shows the last known data. */
export type RefreshError = 'offline' | 'failed' | 'signedOut' | null

const refreshErrorOf = (error: unknown): RefreshError => {
  if (!isApiError(error)) return error === null ? null : 'failed'
  // A shop without profiles has nothing to refresh.
  if (error.kind === 'aborted' || isMissingEndpoint(error)) return null
  return error.kind === 'offline' || error.kind === 'signedOut' ? error.kind : 'failed'
}

/**
 * Refreshes the member's data, once for each sign-in, also one in another tab. `refreshError` says why the screen shows
 * the last known data.
 */
export function useLoadProfile(onAnswer?: (answer: { user: User; genders: readonly Gender[] }) => void) {
  const { user } = useApp()
  // What ends an action that is under way also loads the data again, with the new token.
  const generation = useUser(({ gate }) => gate.generation())
  const latest = useRef(onAnswer)
  latest.current = onAnswer
  const { loaded, retry } = useLoaded(
    async (signal) => {
      const answer = await user.getState().loadProfile(signal)
      if (!signal.cancelled) latest.current?.(answer)
    },
    { key: String(generation) },
  )
  return { refreshError: loaded.kind === 'ready' ? null : refreshErrorOf(loaded.error), retry }
}
