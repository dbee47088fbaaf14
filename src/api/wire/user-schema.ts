import { type InferOutput, object, pipe, transform } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { masked } from '@/domain/masked'
import { answeredUnionidField, openidField } from './openid-field'
import type { Draft, SavedUser, SignedIn, User } from './user'
import { absent, birthday, flag, gender, id, requiredText, text } from './values'

const platformIds = object({
  weixin_openid: text,
  alipay_openid: text,
  toutiao_openid: text,
  baidu_openid: text,
  qq_openid: text,
  kuaishou_openid: text,
  weixin_unionid: text,
  toutiao_unionid: text,
  qq_unionid: text,
})

const wirePerson = object({
  ...platformIds.entries,
  nickname: text,
  avatar: text,
  gender,
  province: text,
  city: text,
  county: text,
})

const wireUser = object({
  // A raw database row carries these, but no token (contract 6.9): it must not pass for a signed-in user.
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
  birthday,
  address: text,
})

const wireSavedUser = object({ ...wireUser.entries, token: text })

const wireSignedIn = object({ ...wireUser.entries, token: requiredText, is_mandatory_bind_mobile: flag })

/** The answer to registering, signing in, authorising and binding. */
export function signedInSchema(clientType: ClientType) {
  return pipe(
    wireSignedIn,
    transform(
      (wire): SignedIn => ({
        kind: 'signedIn',
        token: wire.token,
        user: toUser(wire, clientType),
        mustBindFlag: wire.is_mandatory_bind_mobile,
      }),
    ),
  )
}

/** A user whose token may have been left out or renewed. */
export function savedUserSchema(clientType: ClientType) {
  return pipe(
    wireSavedUser,
    transform((wire): SavedUser => ({ user: toUser(wire, clientType), token: wire.token || null })),
  )
}

/** The person in an answer without id and token (contract 6.6). */
export function draftSchema(clientType: ClientType) {
  return pipe(
    wirePerson,
    transform((wire): Draft => {
      const { nickname, avatar, gender, province, city, county } = wire
      return { ...idsOf(wire, clientType), nickname, avatar, gender, province, city, county }
    }),
  )
}

function toUser(wire: InferOutput<typeof wireUser>, clientType: ClientType): User {
  const { id, username, nickname, mobile, email, avatar, gender, birthday, province, city, county, address } =
    wire
  const mobileMasked = wire.mobile_security || masked(mobile)
  const emailMasked = wire.email_security || masked(email)
  return {
    id,
    username,
    nickname,
    displayName: wire.user_name_view || nickname || username || mobileMasked || emailMasked,
    avatar,
    mobile,
    mobileMasked,
    email,
    emailMasked,
    gender,
    birthday,
    province,
    city,
    county,
    address,
    ...idsOf(wire, clientType),
  }
}

function idsOf(wire: InferOutput<typeof platformIds>, clientType: ClientType) {
  const openid = openidField(clientType)
  const unionid = answeredUnionidField(clientType)
  return { openid: openid ? wire[openid] : '', unionid: unionid ? wire[unionid] : '' }
}
