import { isOn } from '../config/read-setting'
import type { Call } from '../http/call'
import { signIn } from '../sign-in'
import { insertRow, type Known } from '../state/platform-rows'
import type { Identity, UserRow } from '../state/shop-data'
import { insertUser } from '../state/users'
import { status } from './account-status'

/**
 * Stores an account for a person whom a platform or a phone number vouches for, and signs it in.
 * Where the row can't be stored, the account stays behind as an orphan (contract 6.6).
 */
export function createMember(call: Call, columns: Partial<UserRow>, identity: Partial<Identity>): Known {
  const audited = isOn(call.shop, 'common_register_is_enable_audit')
  const user = insertUser(call.shop, {
    ...columns,
    status: audited ? status.awaitsAudit : status.normal,
  })
  const row = insertRow(call.shop, user, call.systemType, call.client, identity)
  return { user, row: signIn(call.shop, row) }
}
