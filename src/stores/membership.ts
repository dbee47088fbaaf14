import { bindMobile } from '@/api/bind-mobile'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { ApiError, isApiError } from '@/api/client/errors'
import { loadProfile } from '@/api/profile'
import { type Registration, register } from '@/api/register'
import { type Credentials, signIn } from '@/api/sign-in'
import type { PlatformIdentity } from '@/api/wire/openid-field'
import { type Member, memberWith } from './session'
import type { SessionKeeper } from './session-keeper'

/** What registering led to: a member at once, or an account that the shop has yet to approve (code −110). */
export type RegistrationOutcome = 'member' | 'pendingApproval'

export interface MembershipActions {
  /** user/reg. Codes that a form can mend come back as `rejected` (contract 6.1). */
  register(registration: Registration, signal?: CancelSignal): Promise<RegistrationOutcome>
  /** user/login (contract 6.3). */
  signIn(credentials: Credentials, signal?: CancelSignal): Promise<Member>
  /** user/appmobilebind, for the draft of an `unbound` person or for the member (contract 6.8). */
  bindMobile(input: { mobile: string; code: string }, signal?: CancelSignal): Promise<Member>
}

interface MembershipTools {
  client: Client
  keeper: SessionKeeper
  /** The platform's identity, when the shop knows it of nobody: the account that comes in is tied to it. */
  unclaimedIdentity: () => PlatformIdentity | undefined
}

const waitsForApproval = -110
/** A code that is used up, and a number that is the person's already: what a bound phone is refused with. */
const perhapsBound = [-10, -51]

export const createMembership = ({
  client,
  keeper,
  unclaimedIdentity,
}: MembershipTools): MembershipActions => ({
  async register(registration, signal) {
    const settle = keeper.begin('user/reg')
    const order = { ...registration, identity: unclaimedIdentity() }
    try {
      keeper.welcome(settle, await register(client, order, { signal }))
      return 'member'
    } catch (error) {
      if (isApiError(error) && error.code === waitsForApproval) return 'pendingApproval'
      throw error
    }
  },

  async signIn(credentials, signal) {
    const settle = keeper.begin('user/login')
    const order = { ...credentials, identity: unclaimedIdentity() }
    return keeper.welcome(settle, await signIn(client, order, { signal }))
  },

  async bindMobile(input, signal) {
    const endpoint = 'user/appmobilebind'
    const settle = keeper.begin(endpoint)
    const person = keeper.personToBind(endpoint)
    // Without an openid the shop goes by the token, and for one that it has forgotten it opens a second account.
    if (person.openid === '') await loadProfile(client, { signal })
    let doubt = new ApiError('server', endpoint)
    try {
      const member = keeper.welcome(settle, await bindMobile(client, { ...input, person }, { signal }))
      if (member.user.mobile === input.mobile) return member
    } catch (error) {
      const refused = isApiError(error) && perhapsBound.includes(error.code ?? 0)
      if (!refused || keeper.session().kind !== 'member') throw error
      doubt = error
    }
    // The answer says another number, or that to an earlier try was lost on its way: what counts is what the shop
    // knows now.
    const settleAgain = keeper.begin(endpoint)
    const known = await loadProfile(client, { signal }).catch(() => null)
    if (known?.user.mobile !== input.mobile) throw doubt
    settleAgain(() => memberWith(keeper.member(endpoint), known.user, known.token))
    return keeper.member(endpoint)
  },
})
