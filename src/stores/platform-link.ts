import type { PlatformIdentity } from '@/api/wire/openid-field'
import type { SignedIn } from '@/api/wire/user'
import type { Member } from './session'
import type { SessionKeeper } from './session-keeper'
import type { Vouching } from './vouching'

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
  enterOtherAccount(): Member
}

const endpoint = 'user/appminiuserauth'

export function createPlatformLink(keeper: SessionKeeper, vouching: Vouching) {
  let found: { owner?: number; identity?: PlatformIdentity; other?: SignedIn } = {}

  const actions: PlatformLinkActions = {
    async findPlatformLink() {
      found = {}
      const { user } = keeper.member(endpoint)
      const settle = keeper.begin(endpoint)
      const answer = await vouching.ask()
      if (answer.kind !== 'signedIn') {
        const { openid, unionid } = answer.kind === 'unbound' ? answer.draft : answer
        found = { owner: user.id, identity: { openid, unionid } }
        return { kind: 'unclaimed' }
      }
      if (answer.user.id === user.id) {
        keeper.welcome(settle, answer)
        return { kind: 'linked' }
      }
      found = { other: answer }
      return { kind: 'otherAccount', name: answer.user.displayName }
    },

    enterOtherAccount() {
      const { other } = found
      if (!other) return keeper.member(endpoint)
      found = {}
      return keeper.welcome(keeper.begin(endpoint), other)
    },
  }

  return {
    actions,

    /** The platform's identity that no account has yet: signing in or registering by name may tie it to that account. */
    unclaimedIdentity(): PlatformIdentity | undefined {
      const session = keeper.session()
      if (session.kind === 'identified') return session
      if (session.kind === 'unbound') return session.draft
      // Tied to an account, it is nobody else's to have: two accounts with one openid are told apart by chance.
      const stillTheirs = session.kind === 'member' && session.user.id === found.owner && !session.user.openid
      return stillTheirs ? found.identity : undefined
    },
  }
}
