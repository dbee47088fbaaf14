import * as v from 'valibot'
import type { ClientType } from '../client/client-type'
import { openidField, type PlatformIdentity } from './openid-field'
import { type Draft, draftSchema, type SignedIn, signedInSchema } from './user'
import { flag, isRecord, requiredText, text } from './values'

/** The shop's answer about a person whom the platform has identified (contract 6.5 and 6.6). */
export type AuthoriseAnswer =
  | SignedIn
  /** The platform knows the person, but the shop has no account: `user/appminiuserinfo` is next. */
  | ({ readonly kind: 'identified' } & PlatformIdentity)
  /** The shop requires a phone first: `user/appmobilebind` is next. */
  | { readonly kind: 'unbound'; readonly draft: Draft }

const identified = v.pipe(
  v.object({ openid: requiredText, unionid: text }),
  v.transform(({ openid, unionid }): AuthoriseAnswer => ({ kind: 'identified', openid, unionid })),
)

/** As in an answer with an account: what is no number or text is no switch. */
const mustBind = v.object({ is_mandatory_bind_mobile: v.pipe(flag, v.literal(true)) })

/** The three shapes of the answer, distinguished by their fields. */
export function authoriseAnswerSchema(clientType: ClientType): v.GenericSchema<unknown, AuthoriseAnswer> {
  return v.lazy((answer) => {
    if (isRecord(answer) && ('id' in answer || 'token' in answer)) return signedInSchema(clientType)
    if (v.is(mustBind, answer)) return unbound(clientType)
    return identified
  })
}

/** A draft needs the openid of its platform: without it no phone can be bound. */
function unbound(clientType: ClientType) {
  const field = openidField(clientType)
  if (!field) return v.never()
  return v.pipe(
    v.looseObject({ [field]: v.pipe(v.unknown(), v.check(Boolean)) }),
    draftSchema(clientType),
    v.transform((draft): AuthoriseAnswer => ({ kind: 'unbound', draft })),
  )
}
