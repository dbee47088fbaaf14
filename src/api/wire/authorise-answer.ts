import {
  check,
  type GenericSchema,
  lazy,
  looseObject,
  never,
  object,
  pipe,
  transform,
  unknown,
} from 'valibot'
import type { ClientType } from '../client/client-type'
import { openidField, type PlatformIdentity } from './openid-field'
import { type Draft, draftSchema, type SignedIn, signedInSchema } from './user'
import { isOn, isRecord, requiredText, text } from './values'

/** What the shop makes of a person whom the platform has identified (contract 6.5 and 6.6). */
export type AuthoriseAnswer =
  | SignedIn
  /** The platform knows the person, the shop doesn't: `user/appminiuserinfo` is next. */
  | ({ readonly kind: 'identified' } & PlatformIdentity)
  /** The shop insists on a phone first: `user/appmobilebind` is next. */
  | { readonly kind: 'unbound'; readonly draft: Draft }

const identified = pipe(
  object({ openid: requiredText, unionid: text }),
  transform(({ openid, unionid }): AuthoriseAnswer => ({ kind: 'identified', openid, unionid })),
)

/** What the shop makes of an identified person; the three shapes are told apart by the fields they have. */
export function authoriseAnswerSchema(clientType: ClientType): GenericSchema<unknown, AuthoriseAnswer> {
  return lazy((answer) => {
    if (isRecord(answer) && ('id' in answer || 'token' in answer)) return signedInSchema(clientType)
    if (isRecord(answer) && isOn(answer.is_mandatory_bind_mobile)) return unbound(clientType)
    return identified
  })
}

/** A draft without the openid of its platform could never be bound. */
function unbound(clientType: ClientType) {
  const field = openidField(clientType)
  if (!field) return never()
  return pipe(
    looseObject({ [field]: pipe(unknown(), check(Boolean)) }),
    draftSchema(clientType),
    transform((draft): AuthoriseAnswer => ({ kind: 'unbound', draft })),
  )
}
