import { identityFields } from '@/api/wire/openid-field'
import type { Draft, RawRow, SignedIn, User } from '@/api/wire/user'
import type { PhoneGrant } from '@/domain/phone-grant'
import type { CallOptions, Client } from './client/client'

/** Whom a phone is bound to: the shop's draft of a new person, or a member. */
export type PersonToBind = Draft | User

export interface MobileBinding {
  readonly mobile: string
  /** The code sent by `sendBindCode`. */
  readonly code: string
  readonly person: PersonToBind
}

/**
 * Sends a code to the phone that is to be bound (contract 6.7). Wants no captcha and no sign-in.
 *
 * Rejected with: -1 number missing or malformed; -100 not sent, or too soon.
 */
export function sendBindCode(
  client: Client,
  { mobile }: { readonly mobile: string },
  options?: CallOptions,
): Promise<void> {
  return client.post('user/appmobilebindverifysend', { mobile }, options)
}

/**
 * Binds a phone by code (document user-appmobilebind). In mini-programs the shop finds the person by openid
 * alone and ignores the token (contract 6.8).
 *
 * Rejected with: -10 code expired; -11 wrong; -20 openid missing; -50 another account's number; -51 already yours.
 */
export function bindMobile(
  client: Client,
  { mobile, code, person }: MobileBinding,
  options?: CallOptions,
): Promise<SignedIn> {
  return client.post(
    'user/appmobilebind',
    {
      mobile,
      verify: code,
      ...personParams(person),
      ...identityFields(client.clientType, person),
    },
    options,
  )
}

/**
 * Binds the phone that the platform vouches for (contract 6.9). `raw` when the account had a number already:
 * a success without a token, so authorise to go on.
 *
 * Rejected with: -1 the platform refuses or has no such service; -10 the number belongs to another account.
 */
export function bindMobileByPhoneCode(
  client: Client,
  { grant, person }: { readonly grant: PhoneGrant; readonly person: PersonToBind },
  options?: CallOptions,
): Promise<SignedIn | RawRow> {
  const granted =
    'code' in grant ? { code: grant.code } : { encrypted_data: grant.encryptedData, iv: grant.iv }
  return client.post(
    'user/onekeyusermobilebind',
    {
      ...granted,
      ...personParams(person),
      // This endpoint alone calls it plainly `openid` (contract 6.9).
      openid: person.openid,
      ...identityFields(client.clientType, { openid: '', unionid: person.unionid }),
    },
    options,
  )
}

/** Everything known of the person: what is left out or empty, the shop may blank (contract 6.8). */
function personParams({ nickname, avatar, province, city, county, gender }: PersonToBind) {
  return { nickname, avatar, province, city, county, gender }
}
