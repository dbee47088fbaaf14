import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
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

/**
 * Sends a code to reset a forgotten password (contract 6.16). A success uses up the captcha: fetch a new one.
 *
 * Rejected with: -3 no such account; -4 neither a phone nor an email; the captcha's refusals; -100 not sent, or too soon.
 */
export const sendResetCode = postTo(userForgetPwdVerifySend, ({ account, captcha }: AccountCodeRequest) => ({
  accounts: account,
  verify: captcha,
}))
