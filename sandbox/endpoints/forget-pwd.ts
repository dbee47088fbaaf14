import { captchaOwner, checkCaptcha, forgetCaptcha } from '../codes/captcha'
import { checkCode, forgetCode, sendCode, type Ticket } from '../codes/verification'
import { isOn } from '../config/read-setting'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { passwordColumns } from '../password'
import type { UserRow } from '../state/shop-data'
import { updateUser, userBy } from '../state/users'
import { isFormat } from './account-type'

const CAPTCHA = 'user_forget'

/**
 * The account whose password is to be reset, whatever its status, and the code that proves it.
 * @throws Refusal -4 for what is neither a mobile nor an e-mail, -3 for an unknown one
 */
function findAccount({ shop, params }: Call): { user: UserRow; ticket: Ticket } {
  const account = params.text('accounts')
  const kind = (['sms', 'email'] as const).find((type) => isFormat(shop, type, account))
  if (!kind) throw new Refusal(-4, 'accountFormat')
  const user = userBy(shop, kind === 'sms' ? 'mobile' : 'email', account)
  if (!user) throw new Refusal(-3, kind === 'sms' ? 'resetMobileUnknown' : 'resetEmailUnknown')
  return { user, ticket: { kind, scene: 'forget', account } }
}

/** `user/forgetpwdverifysend`: only a code that was sent uses the captcha up (contract 6.16). */
export function forgetPwdVerifySend(call: Call): Answer {
  const { shop, params } = call
  if (!params.filled('accounts')) throw new Refusal(-10, 'parametersWrong')
  if (isOn(shop, 'common_img_verify_state')) checkCaptcha(call, CAPTCHA)
  sendCode(call, findAccount(call).ticket)
  forgetCaptcha(shop, CAPTCHA, captchaOwner(call))
  return success('sent')
}

/** `user/forgetpwd`: a new password of any length; no session ends (contract 6.16). */
export function forgetPwd(call: Call): Answer {
  const { shop, params } = call
  if (!params.filled('accounts')) throw new Refusal(-1, 'accountsEmpty')
  if (!params.filled('pwd')) throw new Refusal(-1, 'passwordEmpty')
  if (!params.filled('verify')) throw new Refusal(-1, 'codeEmpty')
  const { user, ticket } = findAccount(call)
  checkCode(call, ticket)
  updateUser(shop, user, passwordColumns(shop, params.text('pwd')))
  forgetCode(shop, ticket)
  return success('done')
}
