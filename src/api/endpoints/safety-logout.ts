import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/define-endpoint'
import type { NoParams } from '../client/endpoint'
import { nothing } from '../wire/values'

export const safetyLogout = endpoint<NoParams>()({
  name: 'safety/logout',
  needsSignIn: true,
  schema: () => nothing,
  // The server's message says how many orders are open.
  refusals: () => ({ [-1]: { next: 'orders' } }),
})

/** Cancels the account (contract 6.19, since v2.3.2). Its tokens go on to be accepted: sign out afterwards. */
export const cancelAccount = (client: Client, options: CallOptions): Promise<void> =>
  client.post(safetyLogout, {}, options)
