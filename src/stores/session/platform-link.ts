import type { PlatformIdentity } from '@/api/wire/openid-field'
import type { SignedIn } from '@/api/wire/user'
import type { PlatformSignIn } from './platform-sign-in'
import type { SessionStore } from './session-store'

/** What the shop says of the platform's identity of a member whose account has none on this platform. */
export type PlatformLink =
  /** It is this account's after all. */
  | { kind: 'linked' }
  /** No account has it: signing in by name once more ties it to the account. */
  | { kind: 'unclaimed' }
  /** It is another account's. */
  | { kind: 'otherAccount'; name: string }

/**
 * The way out of the trap that in mini-programs the shop finds a person by openid alone: binding a phone for somebody
 * who signed in by name would open a second account (contract 6.8).
 */
export interface PlatformLinkActions {
  /**
   * Asks the shop whose the platform's identity is. Only when the person chose to: where nobody has it, today's server
   * opens an account for it on WeChat, which then is the «other account».
   */
  findPlatformLink(): Promise<PlatformLink>
  /** Leaves the present account for the one that `findPlatformLink` found. */
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

    /** The platform's identity that no account has yet: signing in or registering by name may tie it to that account. */
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
