import type { CallOptions, Client } from '../client/client'
import { endpoint, type NoParams } from '../client/endpoint'
import { nothing } from '../wire/values'

export const userCenter = endpoint<NoParams>()({
  name: 'user/center',
  needsSignIn: true,
  retry: true,
  schema: () => nothing,
})

/**
 * Throws `signedOut` for an unknown token, on servers up to v4.0.0. Later servers answer without a token as well; use
 * personal/index there (contract 6.20).
 */
export const checkSignedIn = (client: Client, options: CallOptions): Promise<void> =>
  client.post(userCenter, {}, options)
