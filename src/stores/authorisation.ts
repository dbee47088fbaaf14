import { completeAuthorisation } from '@/api/authorise'
import type { Client } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import type { AuthoriseAnswer } from '@/api/wire/user'
import type { PlatformProfile } from '@/domain/platform-profile'
import type { SessionKind } from './session'
import type { SessionKeeper, Settle } from './session-keeper'
import { singleFlight } from './single-flight'
import type { Vouching } from './vouching'

export interface AuthorisationActions {
  /** The platform's login code to user/appminiuserauth: a known person becomes a member (contract 6.5). */
  authorise(): Promise<SessionKind>
  /** user/appminiuserinfo for a person whom the shop doesn't know yet (contract 6.6). */
  completeAuthorisation(profile: PlatformProfile): Promise<SessionKind>
  /**
   * The client's way back after a refused token: the newer token of the store, else that of one silent sign-in
   * that all callers share, else null and the person is a guest (ARCHITECTURE «Recovery»).
   */
  recover(sentToken: string): Promise<string | null>
}

const endpoint = 'user/appminiuserauth'

export function createAuthorisation(client: Client, keeper: SessionKeeper, vouching: Vouching) {
  const onlyOne = singleFlight<SessionKind>()

  const enter = (settle: Settle, answer: AuthoriseAnswer): SessionKind => {
    if (answer.kind === 'signedIn') return keeper.welcome(settle, answer).kind
    settle(() => answer)
    return answer.kind
  }

  const renewToken = async (): Promise<SessionKind> => {
    const before = keeper.session()
    const settle = keeper.begin(endpoint)
    // Who signed in by name may have another account, or none, under the platform's identity; asking would open one.
    const known = vouching.available && before.kind === 'member' && before.user.openid !== ''
    const answer = known ? await vouching.ask() : null
    const same = answer?.kind === 'signedIn' && before.kind === 'member' && answer.user.id === before.user.id
    if (same) return enter(settle, answer)
    keeper.expire()
    return 'guest'
  }

  const actions: AuthorisationActions = {
    authorise: () =>
      onlyOne(async () => {
        const settle = keeper.begin(endpoint)
        return enter(settle, await vouching.ask())
      }),

    completeAuthorisation: (profile) =>
      onlyOne(async () => {
        const session = keeper.session()
        if (session.kind !== 'identified') throw new ApiError('signedOut', 'user/appminiuserinfo')
        const { openid, unionid } = session
        const settle = keeper.begin('user/appminiuserinfo')
        return enter(settle, await completeAuthorisation(client, { openid, unionid, profile }))
      }),

    async recover(sentToken) {
      if (keeper.token() === sentToken) await onlyOne(renewToken)
      const token = keeper.token()
      return token === sentToken ? null : token
    },
  }

  return {
    actions,

    /**
     * Signs in, unasked, a person whom the shop knew by the platform's word on this device: a member, or the guest
     * that they would have been otherwise. Nobody is signed up by this.
     */
    returnSilently: () =>
      onlyOne(async () => {
        const settle = keeper.begin(endpoint)
        try {
          const answer = await vouching.ask()
          if (answer.kind === 'signedIn') return enter(settle, answer)
        } catch {
          // Not now: they can still sign in by hand.
        }
        if (keeper.session().kind === 'restoring') keeper.leave()
        return keeper.session().kind
      }),
  }
}
