import { bindMobileByPhoneCode } from '@/api/bind-mobile'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import type { PhoneGrant } from '@/domain/phone-grant'
import type { Member } from './session'
import type { SessionKeeper } from './session-keeper'
import type { Vouching } from './vouching'

export interface QuickBindActions {
  /**
   * Makes sure, before the platform's phone button is tapped, that the shop can read what it will hand out: a login
   * after the tap would make it unreadable.
   */
  prepareQuickBind(): Promise<void>
  /** user/onekeyusermobilebind with what the platform's phone button handed out (contract 6.9). */
  quickBind(grant: PhoneGrant, signal?: CancelSignal): Promise<Member>
}

const endpoint = 'user/onekeyusermobilebind'

export const createQuickBind = (
  client: Client,
  keeper: SessionKeeper,
  vouching: Vouching,
): QuickBindActions => ({
  async prepareQuickBind() {
    if (await vouching.isFresh()) return
    const { openid } = keeper.personToBind(endpoint)
    const settle = keeper.begin(endpoint)
    const answer = await vouching.ask()
    // The token that this gave is the account's newest; of another person's it is none of ours.
    if (answer.kind === 'signedIn' && answer.user.openid === openid) keeper.welcome(settle, answer)
  },

  async quickBind(grant, signal) {
    const settle = keeper.begin(endpoint)
    const person = keeper.personToBind(endpoint)
    const bound = await bindMobileByPhoneCode(client, { grant, person }, { signal })
    // A bare database row: the account had a number already, and there is no token in it (contract 6.9).
    const answer = bound.kind === 'raw' ? await vouching.ask() : bound
    if (answer.kind !== 'signedIn') throw new ApiError('server', endpoint)
    return keeper.welcome(settle, answer)
  },
})
