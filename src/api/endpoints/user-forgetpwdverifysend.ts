import { endpoint, postTo } from '../client/define-endpoint'
import type { AccountCodeRequest } from '../wire/account-code'
import { accountUnknown, captchaRefusals, contactFormatRefusal } from '../wire/refusals'
import { nothing } from '../wire/values'

interface Params {
  readonly accounts: string
  readonly verify?: string
}

export const userForgetPwdVerifySend = endpoint<Params>()({
  name: 'user/forgetpwdverifysend',
  schema: () => nothing,
  refusals: ({ accounts }) => ({
    ...captchaRefusals,
    [-3]: accountUnknown,
    [-4]: contactFormatRefusal(accounts),
  }),
})

/** Sends a code to reset a password (contract 6.16). A success uses up the captcha: fetch a new one. */
export const sendResetCode = postTo(userForgetPwdVerifySend, ({ account, captcha }: AccountCodeRequest) => ({
  accounts: account,
  verify: captcha,
}))
