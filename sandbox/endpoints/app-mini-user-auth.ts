import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { isMiniProgram, miniProgram } from '../platforms/clients'
import { askPlatform, type PlatformPerson } from '../platforms/login-code'
import { sentProfile, sentReferrer } from '../profile'
import { signIn } from '../sign-in'
import { findByIdentity } from '../state/platform-rows'
import type { Identity } from '../state/shop-data'
import { mandatoryFlag, userViewWithFlag } from '../user-view'
import { checkStatus } from './account-status'
import { databaseGap } from './database-gap'
import { draft } from './draft'
import { createMember } from './new-member'

/** The name of the method that PHP looks for, in its words for a client without one (contract 6.5). */
export function methodName(client: string, suffix: string): string {
  return client.charAt(0).toUpperCase() + client.slice(1) + suffix
}

/** What the shop tells a person it doesn't know (contract 6.5). */
function newcomerReport({ client, generation }: Call, { openid, unionid }: PlatformPerson): object {
  const withUnionid = generation.newcomer.withUnionid.some((name) => name === client)
  return { is_user_exist: 0, openid, ...(withUnionid ? { unionid } : {}) }
}

/** WeChat gives no profile any more: since v2.3.2 the account is made at once (contract 6.5, 10). */
function openWeixinAccount(call: Call, person: PlatformPerson): Answer {
  const identity: Partial<Identity> = { weixin_openid: person.openid, weixin_unionid: person.unionid }
  const profile = { ...sentProfile(call), nickname: '微信用户' }
  if (mandatoryFlag(call)) return success('authorised', draft(call, profile, identity))
  const { user, row } = createMember(call, { ...profile, referrer: sentReferrer(call) }, identity)
  checkStatus(user)
  return success('authorised', { ...userViewWithFlag(call, user, row), is_user_exist: 1 })
}

/** `user/appminiuserauth`: signs in the person behind a platform's login code (contract 6.5). */
export async function appMiniUserAuth(call: Call): Promise<Answer> {
  const { shop, client, generation } = call
  if (!isMiniProgram(client)) throw new Refusal(-1, 'methodUndefined', methodName(client, 'UserAuth'))
  const person = askPlatform(call, client)
  const known = findByIdentity(shop, miniProgram(client).openid, person.openid)
  if (known) {
    checkStatus(known.user)
    const view = userViewWithFlag(call, known.user, signIn(shop, known.row))
    return success('authorisedLogin', { ...view, is_user_exist: 1 })
  }
  await databaseGap()
  const opensAtOnce = client === 'weixin' && generation.newcomer.weixin === 'opened'
  return opensAtOnce
    ? openWeixinAccount(call, person)
    : success('authorisedLogin', newcomerReport(call, person))
}
