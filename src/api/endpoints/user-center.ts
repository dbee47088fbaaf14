import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/define-endpoint'
import type { NoParams } from '../client/endpoint'
import { nothing } from '../wire/values'

export const userCenter = endpoint<NoParams>()({
  name: 'user/center',
  needsSignIn: true,
  retry: true,
  schema: () => nothing,
})

/** Throws `signedOut` for an unknown token, up to v4.0.0 only: later servers answer without one (contract 6.20). */
export const checkSignedIn = (client: Client, options: CallOptions): Promise<void> =>
  client.post(userCenter, {}, options)
