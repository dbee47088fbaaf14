import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
import { type AccountCodeParams, accountCodeParams } from '../wire/account-code'
import { accountUnknown, captchaRefusals, formatRefusal } from '../wire/refusals'
import { nothing } from '../wire/values'

export const userLoginVerifySend = endpoint<AccountCodeParams>()({
  name: 'user/loginverifysend',
  schema: () => nothing,
  refusals: ({ type }) => ({ ...captchaRefusals, [-2]: formatRefusal(type), [-3]: accountUnknown }),
})

/**
 * Sends a sign-in code by sms or e-mail (contract 6.3). A success uses up the captcha: fetch a new one.
 *
 * Rejected with: -2 wrong format; -3 no such account; the captcha's refusals; -100 not sent, or too soon.
 */
export const sendSignInCode = postTo(userLoginVerifySend, accountCodeParams)
