import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/endpoint'
import { type AccountCodeParams, type AccountCodeRequest, accountCodeParams } from '../wire/account-code'
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
export const sendSignInCode = (
  client: Client,
  request: AccountCodeRequest,
  options?: CallOptions,
): Promise<void> => client.post(userLoginVerifySend, accountCodeParams(request), options)
