import { endpoint, postTo } from '../client/define-endpoint'
import { type AccountCodeParams, accountCodeParams } from '../wire/account-code'
import { accountExists, captchaRefusals, formatRefusal } from '../wire/refusals'
import { nothing } from '../wire/values'

export const userRegVerifySend = endpoint<AccountCodeParams>()({
  name: 'user/regverifysend',
  schema: () => nothing,
  refusals: ({ type }) => ({ ...captchaRefusals, [-2]: formatRefusal(type), [-3]: accountExists }),
})

/** Sends a registration code by sms or e-mail (contract 6.2). A success uses up the captcha: fetch a new one. */
export const sendRegisterCode = postTo(userRegVerifySend, accountCodeParams)
