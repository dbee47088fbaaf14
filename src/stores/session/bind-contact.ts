import type { CancelSignal } from '@/api/client/cancel'
import type { CallOptions, Client } from '@/api/client/client'
import { ApiError, isMissingEndpoint } from '@/api/client/errors'
import { loadProfile } from '@/api/endpoints/personal-index'
import { checkSignedIn } from '@/api/endpoints/user-center'
import type { ContactToBind, PersonToBind } from '@/api/wire/person-to-bind'
import type { SignedIn, User } from '@/api/wire/user'
import type { Action } from './action'
import { unchanged, usedUpCode, withReadBack } from './read-back'
import type { Member } from './session'
import type { SessionStore } from './session-store'

/** A phone or an email address: the server treats both alike (contract 6.8 and 6.17). */
interface Contact {
  readonly bind: (client: Client, input: ContactToBind, options: CallOptions) => Promise<SignedIn>
  /** The account's present contact. */
  readonly of: (user: User) => string
}

/** A used-up code, the account's own contact, and a write that changed nothing: it may be bound already. */
const perhapsBound = [usedUpCode, -51, unchanged]

interface Order {
  readonly client: Client
  readonly store: SessionStore
  readonly action: Action
  /** Whose contact it will be, as they were when the action began. */
  readonly person: PersonToBind
  readonly input: { readonly account: string; readonly code: string }
  readonly signal?: CancelSignal
}

/** Binds a contact to an `unbound` person or a member, and makes sure that the account has it. */
export const createBinding =
  (contact: Contact) =>
  async ({ client, store, action, person, input, signal }: Order): Promise<Member> => {
    const isMember = 'id' in person
    const options = { signal, caller: isMember ? action.caller : undefined }
    // Without an openid the shop uses the token. For an unknown token it would create a second account.
    if (isMember && person.openid === '') await checkToken(client, { signal, caller: action.caller })
    const bind = async () => {
      const answer = await contact.bind(client, { ...input, person }, options)
      action.signedInAs(answer)
      return { ...answer, isRead: false }
    }
    const holds = ({ user }: { user: User }) => contact.of(user) === input.account
    const stored = await withReadBack<{ user: User; token: string | null; isRead: boolean }>(bind, {
      doubtful: isMember ? perhapsBound : [],
      read: async () => ({ ...(await loadProfile(client, { signal, caller: action.caller })), isRead: true }),
      holds,
    })
    if (!holds(stored)) throw new ApiError('server', action.endpoint)
    return stored.isRead ? action.updated(stored.user, stored.token) : store.member(action.endpoint)
  }

/** Throws `signedOut` for an unknown token. Up to v2.3.1 there is no personal/index (contract 10). */
async function checkToken(client: Client, options: CallOptions): Promise<void> {
  try {
    await loadProfile(client, options)
  } catch (error) {
    if (!isMissingEndpoint(error)) throw error
    await checkSignedIn(client, options)
  }
}
