import type { Client } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import { authorise } from '@/api/endpoints/user-appminiuserauth'
import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { isPlatformLoginError } from '@/platform/login-error'
import type { Identity } from '@/platform/platform'
import { createQueue, singleFlight } from './single-flight'

const endpoint = 'user/appminiuserauth'

/** The one way to user/appminiuserauth and user/appminiuserinfo. */
export type PlatformSignIn = ReturnType<typeof createPlatformSignIn>

/**
 * Has the platform tell the shop who is here, with a fresh login code for every call (contract 6.5). One call at a time:
 * parallel ones create two accounts with one openid (contract 6.6). Callers who want the same thing for the same
 * generation share one flight; others wait their turn and get their own answer.
 */
export function createPlatformSignIn(client: Client, { loginCode, isLoginFresh }: Identity) {
  const queue = createQueue()

  const freshCode = async (silent: boolean): Promise<string> => {
    if (!loginCode) throw new ApiError('signedOut', endpoint)
    try {
      return await loginCode({ silent })
    } catch (error) {
      const reason = isPlatformLoginError(error) ? error.reason : 'failed'
      // A person who closed the platform's own panel has left this themselves.
      throw new ApiError(reason === 'cancelled' ? 'aborted' : 'platform', endpoint, { detail: reason })
    }
  }

  return {
    /** Whether this platform can say who is here at all. */
    available: loginCode !== null,
    /** Shares one task among the callers of one purpose, and keeps it apart from all other purposes. */
    flight: <Result>() => singleFlight<Result>(queue),
    /** Runs a task that may create an account after all others have ended. */
    queue,
    /**
     * What the shop makes of the person. Only inside of a flight or of the queue. Rejects as `authorise` does, with
     * `platform` where the platform's login fails, with `aborted` where the person cancelled it.
     *
     * @param silent the platform may not show anything for it.
     */
    ask: async ({ silent }: { silent: boolean }): Promise<AuthoriseAnswer> =>
      authorise(client, { loginCode: await freshCode(silent) }),
    /** Whether the shop can still read what the platform encrypts for the last login. */
    isFresh: async (): Promise<boolean> => (isLoginFresh ? isLoginFresh() : true),
  }
}
