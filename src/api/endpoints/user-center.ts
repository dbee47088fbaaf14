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
 * Throws `signedOut` for a token that the shop has forgotten. Only up to v4.0.0; later servers answer anybody, and have
 * personal/index for it (contract 6.20).
 */
export const checkSignedIn = (client: Client, options: CallOptions): Promise<void> =>
  client.post(userCenter, {}, options)
