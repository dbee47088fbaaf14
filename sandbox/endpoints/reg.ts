import { checkCaptcha } from '../codes/captcha'
import { checkCode, forgetCode } from '../codes/verification'
import { isOn, listSetting } from '../config/read-setting'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { passwordColumns } from '../password'
import { sentIdentity } from '../platforms/clients'
import { sentProfile, sentReferrer } from '../profile'
import { openRow } from '../sign-in'
import type { UserRow } from '../state/shop-data'
import { insertUser } from '../state/users'
import { checkStatus, status } from './account-status'
import {
  type AccountType,
  asAccountType,
  checkAllowed,
  checkFormat,
  checkFree,
  columnOf,
} from './account-type'
import { databaseGap } from './database-gap'
import { signedIn } from './signed-in'

interface Application {
  type: AccountType
  account: string
}

/** What must be there before anything is looked up (contract 6.1, steps 1 to 5). */
function readApplication({ shop, params }: Call): Application {
  if (!params.filled('accounts')) throw new Refusal(-1, 'accountsEmpty')
  if (!params.filled('pwd')) throw new Refusal(-1, 'passwordEmpty')
  const type = asAccountType(params.text('type'))
  if (!type) throw new Refusal(-1, 'registerTypeWrong')
  // Present but empty is refused even where the captcha is switched off; null counts as absent.
  const isEmptyText = typeof params.value('verify') === 'string' && !params.filled('verify')
  if (isEmptyText) throw new Refusal(-1, 'codeEmpty')
  if (!listSetting(shop, 'home_user_reg_type').includes(type)) throw new Refusal(-1, 'registerClosed')
  return { type, account: params.text('accounts') }
}

/** A user name needs the captcha, the others the code that was sent to them. */
function checkProof(call: Call, { type, account }: Application): void {
  if (type !== 'username') checkCode(call, { kind: type, scene: 'reg', account })
  else if (isOn(call.shop, 'home_user_register_img_verify_state')) checkCaptcha(call, 'user_reg')
}

function createUser(call: Call, { type, account }: Application): UserRow {
  return insertUser(call.shop, {
    ...sentProfile(call),
    ...passwordColumns(call.shop, call.params.text('pwd')),
    [columnOf(type)]: account,
    referrer: sentReferrer(call),
    upd_time: call.shop.now(),
    status: isOn(call.shop, 'common_register_is_enable_audit') ? status.awaitsAudit : status.normal,
  })
}

/** `user/reg`: opens an account (contract 6.1). */
export async function reg(call: Call): Promise<Answer> {
  const application = readApplication(call)
  const { type, account } = application
  checkFormat(call.shop, type, account)
  const { takenName } = call.generation
  const takenCode = type === 'username' ? takenName.code : -3
  const isToldFirst = type !== 'username' || takenName.beforeCaptcha
  if (isToldFirst) checkFree(call.shop, type, account, takenCode)
  checkProof(call, application)
  if (!isToldFirst) checkFree(call.shop, type, account, takenCode)
  checkAllowed(call.shop, type, account)
  await databaseGap()
  checkFree(call.shop, type, account, -10)
  const user = createUser(call, application)
  const row = openRow(call, user, sentIdentity(call.params, call.client))
  // The captcha of a user name stays valid; a sent code doesn't (contract 3).
  if (type !== 'username') forgetCode(call.shop, { kind: type, scene: 'reg', account })
  checkStatus(user)
  return success('registered', signedIn(call, user, row))
}
