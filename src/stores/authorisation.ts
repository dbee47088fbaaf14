import { authorise, completeAuthorisation, type PlatformProfile } from '@/api/authorise'
import type { Client } from '@/api/client'
import { ApiError } from '@/api/errors'
import type { AuthoriseAnswer } from '@/api/user'
import type { Identity } from '@/platform/platform'
import type { SessionKind } from './session'
import type { SessionKeeper, Settle } from './session-keeper'
import { singleFlight } from './single-flight'

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

export function createAuthorisation(
  client: Client,
  keeper: SessionKeeper,
  identity: Identity,
): AuthorisationActions {
  // Parallel sign-ins create two accounts with one openid on a real server (contract 6.6): one at a time, always.
  const onlyOne = singleFlight<SessionKind>()

  const enter = (settle: Settle, answer: AuthoriseAnswer): SessionKind => {
    if (answer.kind === 'signedIn') return keeper.welcome(settle, answer).kind
    settle(() => answer)
    return answer.kind
  }

  const freshAnswer = async () => {
    if (!identity.loginCode) throw new ApiError('signedOut', 'user/appminiuserauth')
    return authorise(client, { loginCode: await identity.loginCode() })
  }

  const renewToken = async (): Promise<SessionKind> => {
    const before = keeper.session()
    const settle = keeper.begin('user/appminiuserauth')
    const answer = identity.loginCode ? await freshAnswer() : null
    // The platform may know its person under another account than the one that signed in here by name.
    const same = answer?.kind === 'signedIn' && before.kind === 'member' && answer.user.id === before.user.id
    if (same) return enter(settle, answer)
    keeper.leave()
    return 'guest'
  }

  return {
    authorise: () =>
      onlyOne(async () => {
        const settle = keeper.begin('user/appminiuserauth')
        return enter(settle, await freshAnswer())
      }),

    completeAuthorisation: (profile) =>
      onlyOne(async () => {
        const endpoint = 'user/appminiuserinfo'
        const session = keeper.session()
        if (session.kind !== 'identified') throw new ApiError('signedOut', endpoint)
        const { openid, unionid } = session
        const settle = keeper.begin(endpoint)
        return enter(settle, await completeAuthorisation(client, { openid, unionid, profile }))
      }),

    async recover(sentToken) {
      if (keeper.token() === sentToken) await onlyOne(renewToken)
      const token = keeper.token()
      return token === sentToken ? null : token
    },
  }
}
