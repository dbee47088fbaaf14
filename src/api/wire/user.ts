import * as v from 'valibot'
import { isUnseen } from '@/domain/meant-text'
import { mapProfileFields, type Profile, parseProfile } from '@/domain/profile-fields'
import type { ClientType } from '../client/client-type'
import { answeredUnionidField, openidField, type PlatformIdentity } from './openid-field'
import { absent, flag, id, isOn, requiredText, text } from './values'

const wirePerson = v.object({
  weixin_openid: text,
  alipay_openid: text,
  toutiao_openid: text,
  baidu_openid: text,
  qq_openid: text,
  kuaishou_openid: text,
  weixin_unionid: text,
  toutiao_unionid: text,
  qq_unionid: text,
  ...mapProfileFields(() => text),
})

const wireUser = v.object({
  // A raw database row has these and no token (contract 6.9). It must not be accepted as a signed-in user.
  pwd: absent,
  salt: absent,
  ...wirePerson.entries,
  id,
  username: text,
  user_name_view: text,
  mobile: text,
  mobile_security: text,
  email: text,
  email_security: text,
  token: text,
  number_code: text,
  is_setup_pwd: text,
})

/** The answer to registering, signing in, authorising and binding. */
export const signedInSchema = (clientType: ClientType) =>
  v.pipe(
    v.object({ ...wireUser.entries, token: requiredText, is_mandatory_bind_mobile: flag }),
    v.transform((wire) => ({
      kind: 'signedIn' as const,
      token: wire.token,
      user: toUser(wire, clientType),
      /** The shop's switch, which stays on after binding (contract 5). */
      mustBindFlag: wire.is_mandatory_bind_mobile,
    })),
  )

/** A user in an answer that may have a newer token or none. */
export const savedUserSchema = (clientType: ClientType) =>
  v.pipe(
    wireUser,
    v.transform((wire) => ({
      user: toUser(wire, clientType),
      /** The newest token, which may differ from the one sent (contract 2). Null when the answer has none. */
      token: wire.token || null,
    })),
  )

/** The account that the shop will create when a phone is bound: an answer without id and token (contract 6.6). */
export const draftSchema = (clientType: ClientType) =>
  v.pipe(
    wirePerson,
    v.transform((wire) => ({ ...parseProfile(wire), ...idsOf(wire, clientType) })),
  )

export type SignedIn = v.InferOutput<ReturnType<typeof signedInSchema>>
export type SavedUser = v.InferOutput<ReturnType<typeof savedUserSchema>>
export type Draft = v.InferOutput<ReturnType<typeof draftSchema>>

/** A user of the shop, as used by all layers above the request layer (contract 5). All text is unescaped. */
export interface User extends Profile, PlatformIdentity {
  /** Always above 0. */
  readonly id: number
  readonly username: string
  /** Nickname, else user name, else masked mobile, else masked e-mail address. */
  readonly displayName: string
  /** The full number; empty when none is bound. */
  readonly mobile: string
  /** Such as `138***001`. */
  readonly mobileMasked: string
  readonly email: string
  readonly emailMasked: string
  /** The number that the shop's staff know the member by; empty before v2.3.2. */
  readonly numberCode: string
  /** Whether a password is set; null where the server doesn't say, before v6.7.0 (contract 10). */
  readonly hasPassword: boolean | null
}

/** Masks a phone number or e-mail address as the shop does: `138***001` (contract 5). '' stays ''. */
const masked = (text: string): string => (text === '' ? '' : `${text.slice(0, 3)}***${text.slice(-3)}`)

function toUser(wire: v.InferOutput<typeof wireUser>, clientType: ClientType): User {
  const { id, username, nickname, mobile, email } = wire
  const mobileMasked = wire.mobile_security || masked(mobile)
  const emailMasked = wire.email_security || masked(email)
  const names = [wire.user_name_view, nickname, username, mobileMasked, emailMasked]
  const displayName = names.find((text) => !isUnseen(text)) ?? ''
  return {
    ...parseProfile(wire),
    ...idsOf(wire, clientType),
    ...{ id, username, displayName, mobile, mobileMasked, email, emailMasked },
    numberCode: wire.number_code,
    hasPassword: wire.is_setup_pwd === '' ? null : isOn(wire.is_setup_pwd),
  }
}

function idsOf(wire: v.InferOutput<typeof wirePerson>, clientType: ClientType): PlatformIdentity {
  const openid = openidField(clientType)
  const unionid = answeredUnionidField(clientType)
  return { openid: openid ? wire[openid] : '', unionid: unionid ? wire[unionid] : '' }
}
