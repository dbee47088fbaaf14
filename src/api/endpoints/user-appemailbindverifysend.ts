import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
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
export const sendEmailCode = postTo(
  userAppEmailBindVerifySend,
  ({ account }: { readonly account: string }) => ({
    email: account,
  }),
)
