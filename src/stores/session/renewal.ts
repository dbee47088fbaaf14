import type { Action } from './action'
import type { PlatformSignIn } from './platform-sign-in'
import type { SessionStore } from './session-store'

/**
 * Finds another token after one was refused: a newer token of the same person, else the token of one silent sign-in
 * that all callers share. Otherwise null, and the person becomes a guest.
 */
export function createRenewal(session: () => SessionStore, platform: PlatformSignIn) {
  const renewals = platform.flight<string | null>()

  const renewed = async (action: Action, refusedToken: string): Promise<string | null> => {
    const { user } = session().member(action.endpoint)
    // The platform's identity of a person who signed in by name may belong to another account or to none.
    const answer = platform.available && user.openid !== '' ? await platform.ask({ silent: true }) : null
    if (answer?.kind === 'signedIn' && answer.user.id === user.id) {
      return action.updated(answer.user, answer.token).token
    }
    action.expired(refusedToken)
    return null
  }

  return async (action: Action, refusedToken: string): Promise<string | null> => {
    const known = action.caller.token()
    if (known !== refusedToken) return known
    return renewals(session().generation(), () => renewed(action, refusedToken))
  }
}
