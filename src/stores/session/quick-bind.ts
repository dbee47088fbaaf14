import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import { bindMobileByGrant } from '@/api/endpoints/user-onekeyusermobilebind'
import type { PhoneGrant } from '@/domain/phone-grant'
import type { PlatformSignIn } from './platform-sign-in'
import type { Member } from './session'
import type { SessionStore } from './session-store'

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

export function createQuickBind(
  client: Client,
  store: SessionStore,
  platform: PlatformSignIn,
): QuickBindActions {
  const preparations = platform.flight<void>()
  return {
    async prepareQuickBind() {
      if (await platform.isFresh()) return
      await preparations(store.generation(), async () => {
        const action = store.begin(endpoint)
        const { openid } = action.personToBind()
        const answer = await platform.ask({ silent: true })
        // The token that this gave is the account's newest; of another person's it is none of ours.
        if (answer.kind === 'signedIn' && answer.user.openid === openid) action.signedInAs(answer)
      })
    },

    async quickBind(grant, signal) {
      const action = store.begin(endpoint)
      const person = action.personToBind()
      return platform.queue(async () => {
        if (!action.isCurrent()) throw new ApiError('aborted', endpoint)
        const bound = await bindMobileByGrant(client, { grant, person }, { signal })
        // A bare database row: the account had a number already, and there is no token in it (contract 6.9).
        const answer = bound.kind === 'raw' ? await platform.ask({ silent: true }) : bound
        if (answer.kind !== 'signedIn') throw new ApiError('server', endpoint)
        action.signedInAs(answer)
        return store.member(endpoint)
      })
    },
  }
}
