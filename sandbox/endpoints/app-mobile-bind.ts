import { checkCode, forgetCode, sendCode } from '../codes/verification'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { isMiniProgram, miniProgram, sentIdentity } from '../platforms/clients'
import { sentProfile, sentReferrer } from '../profile'
import { openRow, signIn } from '../sign-in'
import { completeRow, findByIdentity, insertRow, type Known, rowOf } from '../state/platform-rows'
import type { Identity, UserRow } from '../state/shop-data'
import { updateUser, userBy } from '../state/users'
import { userViewWithFlag } from '../user-view'
import { checkAllowed, checkFormat, isMobile } from './account-type'
import { createMember } from './new-member'

/** `user/appmobilebindverifysend`: needs neither picture nor login; a wrong format is -1 here (contract 6.7). */
export function appMobileBindVerifySend(call: Call): Answer {
  const { shop, params } = call
  if (!params.filled('mobile')) throw new Refusal(-1, 'mobileEmpty')
  const account = params.text('mobile')
  if (!isMobile(shop, account)) throw new Refusal(-1, 'mobileFormat')
  sendCode(call, { kind: 'sms', scene: 'bind', account })
  return success('sent')
}

/** Mini-programs are found by their openid alone, the token isn't looked at: the trap of contract 6.8. */
function currentAccount(call: Call, identity: Partial<Identity>): Known | undefined {
  if (!isMiniProgram(call.client)) {
    return call.user ? { user: call.user, row: openRow(call, call.user, {}) } : undefined
  }
  const column = miniProgram(call.client).openid
  const openid = identity[column] ?? ''
  if (openid === '') throw new Refusal(-20, 'userOpenidEmpty')
  return findByIdentity(call.shop, column, openid)
}

function changeNumber(call: Call, known: Known, mobile: string, owner: UserRow | undefined): Known {
  if (owner && owner.id !== known.user.id) throw new Refusal(-50, 'mobileOfOther')
  if (owner) throw new Refusal(-51, 'mobileOwn')
  updateUser(call.shop, known.user, { ...sentProfile(call), mobile })
  return known
}

/** A first row for this client is made without the openid; only a row that exists takes it (contract 6.8). */
function enterAccountOf(call: Call, owner: UserRow, identity: Partial<Identity>): Known {
  const row = rowOf(call.shop, owner, call.systemType, call.client)
  if (row) completeRow(row, identity)
  return { user: owner, row: row ?? insertRow(call.shop, owner, call.systemType, call.client, {}) }
}

function openAccount(call: Call, mobile: string, identity: Partial<Identity>): Known {
  checkAllowed(call.shop, 'sms', mobile)
  return createMember(call, { ...sentProfile(call), mobile, referrer: sentReferrer(call) }, identity)
}

/** `user/appmobilebind`: a number for the account, an account for the number, or both new (contract 6.8). */
export function appMobileBind(call: Call): Answer {
  const { shop, params } = call
  if (!params.filled('mobile')) throw new Refusal(-1, 'mobileEmpty')
  if (!params.filled('verify')) throw new Refusal(-1, 'codeEmpty')
  const mobile = params.text('mobile')
  checkFormat(shop, 'sms', mobile)
  const ticket = { kind: 'sms', scene: 'bind', account: mobile } as const
  checkCode(call, ticket)
  const identity = sentIdentity(params, call.client)
  const known = currentAccount(call, identity)
  const owner = userBy(shop, 'mobile', mobile)
  let bound: Known
  if (known) bound = changeNumber(call, known, mobile, owner)
  else if (owner) bound = enterAccountOf(call, owner, identity)
  else bound = openAccount(call, mobile, identity)
  forgetCode(shop, ticket)
  return success('bound', userViewWithFlag(call, bound.user, signIn(shop, bound.row)))
}
