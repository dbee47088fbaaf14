import { type GenericSchema, lazy, pipe, transform, unknown } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import type { RawRow, SignedIn } from '@/api/wire/user'
import { signedInSchema } from '@/api/wire/user-schema'
import { isRecord } from '@/api/wire/values'

const raw = pipe(
  unknown(),
  transform((): RawRow => ({ kind: 'raw' })),
)

/** A member, or the raw database row a real server sends when the account had a number already (contract 6.9). */
export function oneTapAnswerSchema(clientType: ClientType): GenericSchema<unknown, SignedIn | RawRow> {
  return lazy((answer) => {
    const isRaw = isRecord(answer) && ('pwd' in answer || 'salt' in answer)
    return isRaw ? raw : signedInSchema(clientType)
  })
}
