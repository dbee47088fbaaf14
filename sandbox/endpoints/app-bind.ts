import { checkCode, forgetCode, sendCode } from '../codes/verification'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call, Endpoint } from '../http/call'
import { isMiniProgram, miniProgram, sentIdentity } from '../platforms/clients'
import { sentReferrer, sentToBind } from '../profile'
import { openRow, signIn } from '../sign-in'
import {
  findByFirstRow,
  findByIdentity,
  insertRow,
  type Known,
  replaceIdentity,
  rowOf,
} from '../state/platform-rows'
import type { Identity, UserRow } from '../state/shop-data'
import { updateUser, userBy } from '../state/users'
import { userViewWithFlag } from '../user-view'
import { checkAllowed, checkFormat, isFormat } from './account-type'
import { type Contact, emailContact, mobileContact } from './contacts'
import { createMember } from './new-member'

/** Sends a binding code: needs neither captcha nor log-in, and a wrong format is -1 here (contract 6.7). */
function verifySend({ column, kind, empty, format }: Contact): Endpoint {
  return (call) => {
    if (!call.params.filled(column)) throw new Refusal(-1, empty)
    const account = call.params.text(column)
    if (!isFormat(call.shop, kind, account)) throw new Refusal(-1, format)
    sendCode(call, { kind, scene: 'bind', account })
    return success('sent')
  }
}

/** Mini-programs are found by their openid alone, the token isn't looked at: the trap of contract 6.8. */
function currentAccount(call: Call, identity: Partial<Identity>): Known | undefined {
  if (!isMiniProgram(call.client)) {
    return call.user ? { user: call.user, row: openRow(call, call.user, {}) } : undefined
  }
  const column = miniProgram(call.client).openid
  const openid = identity[column] ?? ''
  if (openid === '') throw new Refusal(-20, 'userOpenidEmpty')
  const find = call.generation.rowPerClient ? findByFirstRow : findByIdentity
  return find(call.shop, column, openid)
}

/** A first row for this client is made without the openid; only a row that exists takes it (contract 6.8). */
function enterAccountOf(call: Call, owner: UserRow, identity: Partial<Identity>): Known {
  const existing = rowOf(call.shop, owner, call.systemType, call.client)
  const row = existing ?? insertRow(call.shop, owner, call.systemType, call.client, {})
  const rowChanged = existing ? replaceIdentity(existing, identity) : true
  const userChanged = updateUser(call.shop, owner, {})
  const { rowPerClient, unchanged } = call.generation
  const isChanged = userChanged || (!rowPerClient && rowChanged)
  if (!isChanged && unchanged.bind) throw new Refusal(-100, unchanged.bind)
  return { user: owner, row }
}

/** An address for the account, an account for the address, or both new. */
function findOrCreate(call: Call, { column, kind, ofOther, own }: Contact, value: string): Known {
  const identity = sentIdentity(call.params, call.client)
  const known = currentAccount(call, identity)
  const owner = userBy(call.shop, column, value)
  if (known) {
    if (owner) throw owner.id === known.user.id ? new Refusal(-51, own) : new Refusal(-50, ofOther)
    updateUser(call.shop, known.user, { ...sentToBind(call), [column]: value })
    return known
  }
  if (owner) return enterAccountOf(call, owner, identity)
  checkAllowed(call.shop, kind, value)
  return createMember(call, { ...sentToBind(call), [column]: value, referrer: sentReferrer(call) }, identity)
}

function bind(contact: Contact): Endpoint {
  const { column, kind, empty } = contact
  return (call): Answer => {
    const { shop, params } = call
    if (!params.filled(column)) throw new Refusal(-1, empty)
    if (!params.filled('verify')) throw new Refusal(-1, 'codeEmpty')
    const account = params.text(column)
    checkFormat(shop, kind, account)
    const ticket = { kind, scene: 'bind', account } as const
    checkCode(call, ticket)
    const { user, row } = findOrCreate(call, contact, account)
    forgetCode(shop, ticket)
    return success('bound', userViewWithFlag(call, user, signIn(shop, row)))
  }
}

/** `user/appmobilebindverifysend` (contract 6.7). */
export const appMobileBindVerifySend = verifySend(mobileContact)

/** `user/appmobilebind` (contract 6.8). */
export const appMobileBind = bind(mobileContact)

/** `user/appemailbindverifysend` (contract 6.17). */
export const appEmailBindVerifySend = verifySend(emailContact)

/** `user/appemailbind` (contract 6.17). */
export const appEmailBind = bind(emailContact)
