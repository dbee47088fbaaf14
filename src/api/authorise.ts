import type { ClientType } from '@/api/client/client-type'
import type { AuthoriseAnswer } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import type { PlatformProfile } from '@/domain/platform-profile'
import type { CallOptions, Client } from './client/client'

/**
 * Asks the shop who the person behind a platform's login code is (contract 6.5). The code works once: never
 * repeated by itself. One call at a time: parallel ones create two accounts with one openid.
 *
 * Rejected with: -1 the platform refuses the code, or isn't set up; -110 the account is disabled or not yet approved.
 */
export function authorise(
  client: Client,
  { loginCode }: { readonly loginCode: string },
  options?: CallOptions,
): Promise<AuthoriseAnswer> {
  return client.post('user/appminiuserauth', { authcode: loginCode }, options)
}

export interface AuthorisationCompletion {
  readonly openid: string
  readonly unionid?: string
  readonly profile: PlatformProfile
  /** Who invited the person, when it isn't the one of every request. */
  readonly referrer?: string
}

/**
 * Creates the account of an identified person, or signs in the one that has this openid
 * (document user-appminiuserinfo).
 *
 * Rejected with: -1 no openid or profile; -110 the account is disabled or waits for approval.
 */
export function completeAuthorisation(
  client: Client,
  { openid, unionid, profile, referrer }: AuthorisationCompletion,
  options?: CallOptions,
): Promise<AuthoriseAnswer> {
  return client.post(
    'user/appminiuserinfo',
    {
      openid,
      auth_data: JSON.stringify(authData(client.clientType, profile)),
      unionid: unionid || undefined,
      referrer,
    },
    options,
  )
}

/** The profile under the keys and with the genders of the platform it comes from (contract 6.6). */
function authData(clientType: ClientType, { nickname, avatar, gender, province, city }: PlatformProfile) {
  const person = { nickName: nickname, province, city }
  return clientType === 'alipay'
    ? { ...person, gender: alipayGenders[gender], avatar }
    : { ...person, gender: weixinGenders[gender], avatarUrl: avatar }
}

/** WeChat and Douyin: 1 male, 2 female. */
const weixinGenders: Record<Gender, number> = { 0: 0, 1: 2, 2: 1 }

const alipayGenders: Record<Gender, string> = { 0: '', 1: 'f', 2: 'm' }
