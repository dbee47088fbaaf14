import type { Gender } from '@/domain/gender'
import type { PlatformProfile } from '@/domain/platform-profile'
import type { ClientType } from '../client/client-type'
import { endpoint, postTo } from '../client/define-endpoint'
import { authoriseAnswerSchema } from '../wire/authorise-answer'
import type { PlatformIdentity } from '../wire/openid-field'

/** Document user-appminiuserinfo. */
export const userAppMiniUserInfo = endpoint<{
  readonly openid: string
  /** JSON as text. */
  readonly auth_data: string
  readonly unionid?: string
}>()({ name: 'user/appminiuserinfo', schema: authoriseAnswerSchema })

/** Creates the account of an identified person, or signs in the one with this openid (contract 6.6). */
export const completeAuthorisation = postTo(
  userAppMiniUserInfo,
  ({ openid, unionid, profile }: PlatformIdentity & { readonly profile: PlatformProfile }, client) => ({
    openid,
    auth_data: JSON.stringify(authData(client.clientType, profile)),
    unionid: unionid || undefined,
  }),
)

/** The profile with the platform's own keys and gender values (contract 6.6). */
function authData(clientType: ClientType, { nickname, avatar, gender, province, city }: PlatformProfile) {
  const person = { nickName: nickname, province, city }
  return clientType === 'alipay'
    ? { ...person, gender: alipayGenders[gender], avatar }
    : { ...person, gender: weixinGenders[gender], avatarUrl: avatar }
}

/** WeChat and Douyin: 1 male, 2 female. */
const weixinGenders: Record<Gender, number> = { 0: 0, 1: 2, 2: 1 }

const alipayGenders: Record<Gender, string> = { 0: '', 1: 'f', 2: 'm' }
