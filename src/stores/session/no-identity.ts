import { ApiError } from '@/api/client/errors'
import type { createIdentity } from './identity-actions'
import type { PlatformSignIn } from './platform-sign-in'
import { createQueue, singleFlight } from './single-flight'

const refuse = () => Promise.reject(new ApiError('signedOut', 'user/appminiuserauth'))

/** A browser, which can't tell the shop who the person is. */
export function createNoPlatform(): PlatformSignIn {
  const queue = createQueue()
  return {
    available: false,
    queue,
    flight: () => singleFlight(queue),
    ask: refuse,
    isFresh: async () => true,
  }
}

/** What a browser adds to the user store: no screen there offers these actions. */
export const createNoIdentity = (): ReturnType<typeof createIdentity> => ({
  actions: {
    authorise: refuse,
    completeAuthorisation: refuse,
    findPlatformLink: refuse,
    enterOtherAccount() {},
    prepareQuickBind: refuse,
    quickBind: refuse,
  },
  returnSilently: refuse,
  unclaimedIdentity: () => undefined,
})
