import type { Client } from '@/api/client/client'
import { ApiError, isPendingApproval } from '@/api/client/errors'
import { completeAuthorisation } from '@/api/endpoints/user-appminiuserinfo'
import type { PlatformProfile } from '@/domain/platform-profile'
import type { PlatformSignIn } from './platform-sign-in'
import type { SessionKind } from './session'
import type { SessionStore } from './session-store'

export interface AuthoriseActions {
  /** Sends the platform's login code to user/appminiuserauth. A known person becomes a member (contract 6.5). */
  authorise(): Promise<SessionKind>
  /**
   * user/appminiuserinfo: creates the account of an `identified` person (contract 6.6). An account that waits for
   * approval (code −110) leaves a guest: creating it again would be refused.
   */
  completeAuthorisation(profile: PlatformProfile): Promise<SessionKind | 'pendingApproval'>
}

const endpoint = 'user/appminiuserauth'

export function createAuthorise(client: Client, store: SessionStore, platform: PlatformSignIn) {
  const taps = platform.flight<SessionKind>()
  const completions = platform.flight<SessionKind | 'pendingApproval'>()
  const returns = platform.flight<void>()

  const actions: AuthoriseActions = {
    authorise: () =>
      taps(store.generation(), async () => {
        // A silent sign-in that was under way, or another browser tab, may have signed the person in.
        store.follow()
        if (store.session().kind === 'member') return 'member'
        const action = store.beginSignIn(endpoint)
        return action.signedIn(await platform.ask({ silent: false })).kind
      }),

    completeAuthorisation: (profile) =>
      completions(store.generation(), async () => {
        const session = store.session()
        if (session.kind !== 'identified') throw new ApiError('signedOut', 'user/appminiuserinfo')
        const { openid, unionid } = session
        const action = store.beginSignIn('user/appminiuserinfo')
        try {
          return action.signedIn(await completeAuthorisation(client, { openid, unionid, profile })).kind
        } catch (error) {
          if (!isPendingApproval(error)) throw error
          action.signedOut()
          return 'pendingApproval'
        }
      }),
  }

  return {
    actions,

    /**
     * Signs in silently the person who was last signed in by the platform's identity. Ends as a guest when that fails.
     * Never called at a first visit, so that no account is created without consent.
     */
    returnSilently: (): Promise<void> =>
      returns(store.generation(), async () => {
        const action = store.beginSignIn(endpoint)
        try {
          const answer = await platform.ask({ silent: true })
          if (answer.kind === 'signedIn') action.signedInAs(answer)
        } catch {
          // The person can still sign in by hand.
        }
        store.startAsGuest()
      }),
  }
}
