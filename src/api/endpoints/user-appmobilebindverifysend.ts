import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
import { nothing } from '../wire/values'

export const userAppMobileBindVerifySend = endpoint<{ readonly mobile: string }>()({
  name: 'user/appmobilebindverifysend',
  schema: () => nothing,
  refusals: () => ({ [-1]: { field: 'account' } }),
})

/**
 * Sends a code to the phone to bind (contract 6.7). Needs no captcha and no sign-in.
 *
 * Rejected with: -1 number missing or malformed; -100 not sent, or too soon.
 */
export const sendBindCode = postTo(
  userAppMobileBindVerifySend,
  ({ account }: { readonly account: string }) => ({
    mobile: account,
  }),
)
