import { endpoint, postTo } from '../client/define-endpoint'
import { nothing } from '../wire/values'

export const userAppEmailBindVerifySend = endpoint<{ readonly email: string }>()({
  name: 'user/appemailbindverifysend',
  schema: () => nothing,
  refusals: () => ({ [-1]: { field: 'account' } }),
})

/** Sends a code to the email address to bind, without captcha and sign-in (contract 6.17, since v6.0.0). */
export const sendEmailCode = postTo(
  userAppEmailBindVerifySend,
  ({ account }: { readonly account: string }) => ({
    email: account,
  }),
)
