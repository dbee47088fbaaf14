import { captchaOwner, checkCaptcha, forgetCaptcha } from '../codes/captcha'
import { sendCode } from '../codes/verification'
import { isOn, listSetting } from '../config/read-setting'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import type { MessageKey } from '../messages/message-key'
import type { ShopState } from '../state/shop-state'
import { type AccountType, asAccountType, checkFormat, checkFree, existingUser } from './account-type'

/** What distinguishes the sending for one purpose from that for another. */
interface Purpose {
  scene: string
  captcha: string
  typesSetting: 'home_user_reg_type' | 'home_user_login_type'
  typeWrong: MessageKey
  closed: MessageKey
  /** throws for a wrong format, and where the account must not exist yet, or must exist already */
  checkAccount: (shop: ShopState, type: AccountType, account: string) => void
}

function sendFor(call: Call, purpose: Purpose): Answer {
  const { shop, params } = call
  if (!params.filled('accounts')) throw new Refusal(-1, 'accountsEmpty')
  const type = asAccountType(params.text('type'))
  if (!type) throw new Refusal(-1, purpose.typeWrong)
  if (!listSetting(shop, purpose.typesSetting).includes(type)) throw new Refusal(-1, purpose.closed)
  if (isOn(shop, 'common_img_verify_state')) checkCaptcha(call, purpose.captcha)
  const account = params.text('accounts')
  purpose.checkAccount(shop, type, account)
  if (type === 'username') throw new Refusal(-2, 'typeSendsNoCode')
  sendCode(call, { kind: type, scene: purpose.scene, account })
  forgetCaptcha(shop, purpose.captcha, captchaOwner(call))
  return success('sent')
}

/** `user/regverifysend`: a code for an account that doesn't exist yet (contract 6.2). */
export function regVerifySend(call: Call): Answer {
  return sendFor(call, {
    scene: 'reg',
    captcha: 'user_reg',
    typesSetting: 'home_user_reg_type',
    typeWrong: 'registerTypeWrong',
    closed: 'registerClosed',
    checkAccount(shop, type, account) {
      checkFormat(shop, type, account)
      checkFree(shop, type, account, -3)
    },
  })
}

/** `user/loginverifysend`: a code for an account that exists (contract 6.3). */
export function loginVerifySend(call: Call): Answer {
  return sendFor(call, {
    scene: 'login',
    captcha: 'user_login',
    typesSetting: 'home_user_login_type',
    typeWrong: 'loginTypeWrong',
    closed: 'loginClosed',
    checkAccount: existingUser,
  })
}
