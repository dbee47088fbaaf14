import { captchaOwner, checkCaptcha, forgetCaptcha } from '../codes/captcha'
import { checkCode } from '../codes/verification'
import { isOn, listSetting } from '../config/read-setting'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { isLoginPassword, isPasswordOf } from '../password'
import { sentIdentity } from '../platforms/clients'
import { sentProfile } from '../profile'
import { openRow } from '../sign-in'
import type { UserRow } from '../state/shop-data'
import { updateUser } from '../state/users'
import { status, statusMessage } from './account-status'
import { asAccountType, existingUser } from './account-type'
import { signedIn } from './signed-in'

function checkPassword(call: Call, user: UserRow): void {
  const password = call.params.text('pwd')
  if (!isLoginPassword(password)) throw new Refusal(-1, 'passwordFormat')
  if (isOn(call.shop, 'home_user_login_img_verify_state')) checkCaptcha(call, 'user_login')
  if (user.pwd === '') throw new Refusal(-4, call.generation.login.noPassword)
  if (!isPasswordOf(user, password)) throw new Refusal(-4, 'passwordWrong')
}

/** Muted accounts may sign in, others that aren't in order may not. */
function checkMaySignIn(user: UserRow): void {
  const key = statusMessage(user)
  if (key && user.status !== status.muted) throw new Refusal(-10, key)
}

/** The profile a platform knows only fills what is empty (contract 6.3). */
function completeProfile(call: Call, user: UserRow): void {
  const { nickname = '', avatar = '' } = sentProfile(call)
  const changes: Partial<UserRow> = {}
  if (user.nickname === '' && nickname !== '') changes.nickname = nickname
  if (user.avatar === '' && avatar !== '') changes.avatar = avatar
  updateUser(call.shop, user, changes)
}

/** `user/login`: by password and captcha, or by a code that was sent (contract 6.3). */
export function login(call: Call): Answer {
  const { shop, params } = call
  const type = asAccountType(params.text('type'))
  if (!type) throw new Refusal(-1, 'loginTypeWrong')
  if (!params.filled('accounts')) throw new Refusal(-1, 'accountsEmpty')
  if (!listSetting(shop, 'home_user_login_type').includes(type)) throw new Refusal(-1, 'loginClosed')
  const account = params.text('accounts')
  const user = existingUser(shop, type, account)
  // The code isn't used up by signing in, the captcha is (contract 3).
  if (type === 'username') checkPassword(call, user)
  else checkCode(call, { kind: type, scene: 'login', account })
  checkMaySignIn(user)
  if (type === 'username') forgetCaptcha(shop, 'user_login', captchaOwner(call))
  completeProfile(call, user)
  const identity = call.generation.login.storesOpenid ? sentIdentity(params, call.client) : {}
  return success('loggedIn', signedIn(call, user, openRow(call, user, identity)))
}
