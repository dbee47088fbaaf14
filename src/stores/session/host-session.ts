import type { Client } from '@/api/client/client'
import { isApiError } from '@/api/client/errors'
import { loadProfile } from '@/api/endpoints/personal-index'
import type { HostEntry } from './host-entry'
import type { LastingSession } from './session'
import type { SessionStore } from './session-store'

/** Follows the session of the shop's official client: who signs in or out there does so here. */
export function createHostSession(client: Client, store: SessionStore, entry: HostEntry) {
  let isChecking = false
  /** The token that the shop refused last: not asked about again. */
  let refused: string | null = null

  const tokenHere = () => {
    const session = store.session()
    return session.kind === 'member' ? session.token : null
  }

  /** Asks the shop whose token this is, and signs them in. */
  const check = async ({ token, is_mandatory_bind_mobile: mustBindFlag }: HostClaim) => {
    const action = store.beginSignIn('personal/index')
    const caller = { token: () => token, renew: async () => null }
    isChecking = true
    try {
      const { user, token: newer } = await loadProfile(client, { caller })
      // Meanwhile the host may have signed out, or signed in another person.
      if (claimed()?.token === token)
        action.signedIn({ kind: 'signedIn', token: newer ?? token, user, mustBindFlag })
    } catch (error) {
      if (!isApiError(error)) throw error
      // Anything else, such as no network, proves nothing: asked again when the app is shown.
      if (error.kind === 'signedOut') refused = token
    } finally {
      isChecking = false
    }
  }

  const claimed = (): HostClaim | null => {
    const host = entry.read()
    return host === 'damaged' ? null : host
  }
  const isNew = (host: HostClaim | null, known: string | null): host is HostClaim =>
    host !== null && host.token !== known && host.token !== refused

  const follow = async (): Promise<void> => {
    if (isChecking) return
    if (entry.hasGone() && tokenHere() !== null) store.signOut()
    const host = claimed()
    if (!isNew(host, tokenHere())) return
    await check(host)
    if (claimed()?.token !== host.token) await follow()
  }

  return {
    /**
     * Starts with the host's session if the shop confirms it, else with what `restore` finds; with nobody where the host
     * has signed out.
     */
    async start(kept: LastingSession | null, restore: () => void): Promise<void> {
      const host = claimed()
      try {
        if (isNew(host, kept?.kind === 'member' ? kept.token : null)) await check(host)
      } finally {
        restore()
      }
      if (entry.read() === null && tokenHere() !== null) store.signOut()
    },

    /** Adopts what the host has changed; resolves when the shop has said whether it is true. */
    follow,
  }
}

type HostClaim = Exclude<ReturnType<HostEntry['read']>, null | 'damaged'>
