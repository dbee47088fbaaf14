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
   * Renews the platform's login if necessary. Call it before the phone button is tapped: a login after the tap makes
   * the button's data undecryptable for the shop.
   *
   * @param silent false: the platform may ask the person to sign in to it
   */
  prepareQuickBind(silent?: boolean): Promise<void>
  /** user/onekeyusermobilebind with the result of the platform's phone button (contract 6.9). */
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
    async prepareQuickBind(silent = true) {
      if (silent && (await platform.isFresh())) return
      await preparations(store.generation(), async () => {
        const action = store.begin(endpoint)
        const { openid } = action.personToBind()
        const answer = await platform.ask({ silent })
        // This login made a new token. It is kept only when it belongs to the same openid.
        if (answer.kind === 'signedIn' && answer.user.openid === openid) action.signedInAs(answer)
      })
    },

    async quickBind(grant, signal) {
      const action = store.begin(endpoint)
      const person = action.personToBind()
      return platform.queue(async () => {
        if (!action.isCurrent()) throw new ApiError('aborted', endpoint)
        const bound = await bindMobileByGrant(client, { grant, person }, { signal })
        // A raw database row: the account already had a number, and the answer has no token (contract 6.9).
        const answer = bound.kind === 'raw' ? await platform.ask({ silent: true }) : bound
        if (answer.kind !== 'signedIn') throw new ApiError('server', endpoint)
        action.signedInAs(answer)
        return store.member(endpoint)
      })
    },
  }
}
