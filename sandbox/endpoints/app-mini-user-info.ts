import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { readAuthData } from '../platforms/auth-data'
import { isMiniProgram, miniProgram } from '../platforms/clients'
import { sentReferrer } from '../profile'
import { signIn } from '../sign-in'
import { findByIdentity, insertRow, type Known } from '../state/platform-rows'
import type { Identity } from '../state/shop-data'
import { mandatoryFlag, userViewWithFlag } from '../user-view'
import { checkStatus } from './account-status'
import { methodName } from './app-mini-user-auth'
import { databaseGap } from './database-gap'
import { draft } from './draft'
import { createMember } from './new-member'

interface Columns {
  openid: keyof Identity
  unionid: keyof Identity
}

/** A person known by openid, or by the unionid of another app, who then gets a row more (contract 6.6). */
function findPerson(call: Call, columns: Columns, identity: Partial<Identity>): Known | undefined {
  const byOpenid = findByIdentity(call.shop, columns.openid, identity[columns.openid] ?? '')
  if (byOpenid) return byOpenid
  const byUnionid = findByIdentity(call.shop, columns.unionid, identity[columns.unionid] ?? '')
  if (!byUnionid) return undefined
  const row = insertRow(call.shop, byUnionid.user, call.systemType, call.client, identity)
  return { user: byUnionid.user, row }
}

/** `user/appminiuserinfo`: opens the account of a person the platform vouches for (contract 6.6). */
export async function appMiniUserInfo(call: Call): Promise<Answer> {
  const { shop, client, params } = call
  if (!isMiniProgram(client)) throw new Refusal(-1, 'methodUndefined', methodName(client, 'UserInfo'))
  if (!params.filled('openid')) throw new Refusal(-1, 'openidEmpty')
  if (!params.filled('auth_data')) throw new Refusal(-1, 'authDataEmpty')
  const columns = miniProgram(client)
  const identity: Partial<Identity> = {
    [columns.openid]: params.text('openid'),
    [columns.unionid]: params.text('unionid'),
  }
  const known = findPerson(call, columns, identity)
  if (known) {
    checkStatus(known.user)
    return success('authorised', userViewWithFlag(call, known.user, signIn(shop, known.row)))
  }
  await databaseGap()
  const profile = readAuthData(call)
  if (mandatoryFlag(call)) return success('authorised', draft(call, profile, identity))
  const { user, row } = createMember(call, { ...profile, referrer: sentReferrer(call) }, identity)
  checkStatus(user)
  return success('authorised', userViewWithFlag(call, user, row))
}
