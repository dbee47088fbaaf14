import type { Client } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import { authorise } from '@/api/endpoints/user-appminiuserauth'
import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { isPlatformLoginError } from '@/platform/login-error'
import type { Identity } from '@/platform/platform'
import { createQueue, singleFlight } from './single-flight'

const endpoint = 'user/appminiuserauth'

/** The only caller of user/appminiuserauth, and the queue of everything that may create an account. */
export type PlatformSignIn = ReturnType<typeof createPlatformSignIn>

/**
 * Identifies the person to the shop with a fresh login code for every call (contract 6.5). Calls run one at a time:
 * parallel ones create two accounts with one openid (contract 6.6). Callers with the same purpose and generation share
 * one flight. Others wait and get their own answer.
 */
export function createPlatformSignIn(client: Client, { loginCode, isLoginFresh }: Identity) {
  const queue = createQueue()

  const freshCode = async (silent: boolean): Promise<string> => {
    if (!loginCode) throw new ApiError('signedOut', endpoint)
    try {
      return await loginCode({ silent })
    } catch (error) {
      const reason = isPlatformLoginError(error) ? error.reason : 'failed'
      // The person closed the platform's login panel: this needs no error message.
      throw new ApiError(reason === 'cancelled' ? 'aborted' : 'platform', endpoint, { detail: reason })
    }
  }

  return {
    /** Whether this platform has login codes. */
    available: loginCode !== null,
    /** Creates a single flight for one purpose. All flights share the queue. */
    flight: <Result>() => singleFlight<Result>(queue),
    /** Runs a task that may create an account, after all earlier ones have ended. */
    queue,
    /**
     * Authorises with a fresh login code. Call it only inside a flight or the queue. Rejects as `authorise` does, with
     * `platform` when the platform's login fails, and with `aborted` when the person cancelled it.
     *
     * @param silent whether the platform must not show anything.
     */
    ask: async ({ silent }: { silent: boolean }): Promise<AuthoriseAnswer> =>
      authorise(client, { loginCode: await freshCode(silent) }),
    /** Whether the shop can still decrypt data that the platform encrypted for the last login. */
    isFresh: async (): Promise<boolean> => (isLoginFresh ? isLoginFresh() : true),
  }
}
