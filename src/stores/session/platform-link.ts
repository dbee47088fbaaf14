import type { PlatformIdentity } from '@/api/wire/openid-field'
import type { SignedIn } from '@/api/wire/user'
import type { PlatformSignIn } from './platform-sign-in'
import type { SessionStore } from './session-store'

/** The owner of the platform's identity, for a member whose account has no openid on this platform. */
export type PlatformLink =
  /** It belongs to this account after all. */
  | { kind: 'linked' }
  /** No account has it. Signing in by name again links it to the account. */
  | { kind: 'unclaimed' }
  /** It belongs to another account. */
  | { kind: 'otherAccount'; name: string }

/**
 * In mini-programs the shop identifies a person by openid only. Binding a phone for a person who signed in by name
 * would create a second account (contract 6.8). These actions prevent that.
 */
export interface PlatformLinkActions {
  /**
   * Asks the shop which account has the platform's identity. Call it only when the person chose to: on WeChat today's
   * server creates an account for an identity that no account has, and reports that one as the other account.
   */
  findPlatformLink(): Promise<PlatformLink>
  /** Switches to the account that `findPlatformLink` found. */
  enterOtherAccount(): void
}

const endpoint = 'user/appminiuserauth'

export function createPlatformLink(store: SessionStore, platform: PlatformSignIn) {
  const searches = platform.flight<PlatformLink>()
  let found: { owner?: number; identity?: PlatformIdentity; other?: SignedIn } = {}

  const actions: PlatformLinkActions = {
    findPlatformLink: () =>
      searches(store.generation(), async () => {
        found = {}
        const action = store.begin(endpoint)
        const { user } = store.member(endpoint)
        const answer = await platform.ask({ silent: false })
        if (answer.kind !== 'signedIn') {
          const { openid, unionid } = answer.kind === 'unbound' ? answer.draft : answer
          found = { owner: user.id, identity: { openid, unionid } }
          return { kind: 'unclaimed' }
        }
        if (answer.user.id === user.id) {
          action.signedInAs(answer)
          return { kind: 'linked' }
        }
        found = { owner: user.id, other: answer }
        return { kind: 'otherAccount', name: answer.user.displayName }
      }),

    enterOtherAccount() {
      const { other, owner } = found
      found = {}
      if (other && store.member(endpoint).user.id === owner) store.begin(endpoint).signedIn(other)
    },
  }

  return {
    actions,

    /** The platform's identity if no account has it: signing in or registering by name may link it to that account. */
    unclaimedIdentity(): PlatformIdentity | undefined {
      const session = store.session()
      if (session.kind === 'identified') return session
      if (session.kind === 'unbound') return session.draft
      // An openid may belong to one account only: the server picks an arbitrary row when two have it (contract 6.6).
      const isTheirs = session.kind === 'member' && session.user.id === found.owner && !session.user.openid
      return isTheirs ? found.identity : undefined
    },
  }
}
