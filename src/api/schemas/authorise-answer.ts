import { check, type GenericSchema, lazy, object, pipe, transform } from 'valibot'
import type { ClientType } from '../client-type'
import type { AuthoriseAnswer } from '../user'
import { draftSchema, signedInSchema } from './user'
import { isOn, isRecord, requiredText, text } from './wire-values'

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

function unbound(clientType: ClientType) {
  return pipe(
    draftSchema(clientType),
    check(({ openid }) => openid !== ''),
    transform((draft): AuthoriseAnswer => ({ kind: 'unbound', draft })),
  )
}
