import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/endpoint'
import { nothing } from '../wire/values'

export const userAppEmailBindVerifySend = endpoint<{ readonly email: string }>()({
  name: 'user/appemailbindverifysend',
  schema: () => nothing,
  refusals: () => ({ [-1]: { field: 'account' } }),
})

/**
 * Sends a code to the email address to bind (contract 6.17). Needs no captcha and no sign-in. Since v6.0.0.
 *
 * Rejected with: -1 address missing or malformed; -100 not sent, or too soon.
 */
export const sendEmailCode = (
  client: Client,
  { account }: { readonly account: string },
  options?: CallOptions,
): Promise<void> => client.post(userAppEmailBindVerifySend, { email: account }, options)
