import { endpoint, postTo } from '../client/define-endpoint'
import { accountUnknown, codeRefusals, contactFormatRefusal } from '../wire/refusals'
import { nothing } from '../wire/values'

interface Params {
  readonly accounts: string
  readonly pwd: string
  readonly verify: string
}

export const userForgetPwd = endpoint<Params>()({
  name: 'user/forgetpwd',
  schema: () => nothing,
  refusals: ({ accounts }) => ({
    ...codeRefusals,
    [-3]: accountUnknown,
    [-4]: contactFormatRefusal(accounts),
    [-12]: accountUnknown,
  }),
})

/** A phone number or an email address, the code that was sent to it, and the new password. */
export interface PasswordReset {
  readonly account: string
  readonly code: string
  readonly password: string
}

/** Sets a new password by code (contract 6.16) and ends no session. Any is accepted: check it before. */
export const resetPassword = postTo(userForgetPwd, ({ account, code, password }: PasswordReset) => ({
  accounts: account,
  pwd: password,
  verify: code,
}))
