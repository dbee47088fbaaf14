import { authorise } from '@/api/authorise'
import type { Client } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import type { AuthoriseAnswer } from '@/api/wire/user'
import type { Identity } from '@/platform/platform'
import { singleFlight } from './single-flight'

/** The one way to user/appminiuserauth. */
export type Vouching = ReturnType<typeof createVouching>

/**
 * Has the platform tell the shop who is here, with a fresh login code for every call (contract 6.5). Callers who come
 * while one is under way share its answer: parallel calls create two accounts with one openid on a real server
 * (contract 6.6). On WeChat today's server opens an account for an unknown person.
 */
export function createVouching(client: Client, { loginCode, isLoginFresh }: Identity) {
  const endpoint = 'user/appminiuserauth'
  const onlyOne = singleFlight<AuthoriseAnswer>()

  const freshCode = async (): Promise<string> => {
    if (!loginCode) throw new ApiError('signedOut', endpoint)
    try {
      return await loginCode({ silent: false })
    } catch {
      // The platform's silent login asks the person nothing: it fails when it can't reach its own server.
      throw new ApiError('offline', endpoint, { detail: 'login code' })
    }
  }

  return {
    /** Whether this platform can say who is here at all. */
    available: loginCode !== null,
    /** What the shop makes of the person. Rejects as `authorise` does, and with `signedOut` where `available` is false. */
    ask: (): Promise<AuthoriseAnswer> =>
      onlyOne(async () => authorise(client, { loginCode: await freshCode() })),
    /** Whether the shop can still read what the platform encrypts for the last login. */
    isFresh: async (): Promise<boolean> => (isLoginFresh ? isLoginFresh() : true),
  }
}
