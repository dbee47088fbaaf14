import { endpoint, postTo } from '../client/define-endpoint'
import { nothing } from '../wire/values'

export const userAppMobileBindVerifySend = endpoint<{ readonly mobile: string }>()({
  name: 'user/appmobilebindverifysend',
  schema: () => nothing,
  refusals: () => ({ [-1]: { field: 'account' } }),
})

/** Sends a code to the phone to bind, without captcha and sign-in (contract 6.7). */
export const sendBindCode = postTo(
  userAppMobileBindVerifySend,
  ({ account }: { readonly account: string }) => ({
    mobile: account,
  }),
)
