import { endpoint, postTo } from '../client/define-endpoint'
import { type AccountCodeParams, accountCodeParams } from '../wire/account-code'
import { accountUnknown, captchaRefusals, formatRefusal } from '../wire/refusals'
import { nothing } from '../wire/values'

export const userLoginVerifySend = endpoint<AccountCodeParams>()({
  name: 'user/loginverifysend',
  schema: () => nothing,
  refusals: ({ type }) => ({ ...captchaRefusals, [-2]: formatRefusal(type), [-3]: accountUnknown }),
})

/** Sends a sign-in code by sms or e-mail (contract 6.3). A success uses up the captcha: fetch a new one. */
export const sendSignInCode = postTo(userLoginVerifySend, accountCodeParams)
