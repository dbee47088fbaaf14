import * as v from 'valibot'
import type { PhoneGrant } from '@/domain/phone-grant'
import type { ClientType } from '../client/client-type'
import { endpoint, postTo } from '../client/define-endpoint'
import { identityFields } from '../wire/openid-field'
import { type PersonParams, type PersonToBind, personParams } from '../wire/person-to-bind'
import { type SignedIn, signedInSchema } from '../wire/user'
import { isRecord } from '../wire/values'

/** Code 0 without a sign-in: the raw database row, which has no token (contract 6.9). Authorise to get one. */
export interface RawRow {
  readonly kind: 'raw'
}

const raw = v.pipe(
  v.unknown(),
  v.transform((): RawRow => ({ kind: 'raw' })),
)

const schema = (clientType: ClientType): v.GenericSchema<unknown, SignedIn | RawRow> =>
  v.lazy((answer) => {
    const isRaw = isRecord(answer) && ('pwd' in answer || 'salt' in answer)
    return isRaw ? raw : signedInSchema(clientType)
  })

interface Params extends PersonParams {
  /** Other endpoints name it `<client>_openid` (contract 6.9). */
  readonly openid: string
  readonly code?: string
  readonly encrypted_data?: string
  readonly iv?: string
}

export const userOneKeyUserMobileBind = endpoint<Params>()({
  name: 'user/onekeyusermobilebind',
  schema,
  refusals: () => ({
    // Also the answer for a number of another account; only the server's words say which (contract 6.9).
    [-1]: { next: 'signIn' },
    [-10]: { field: 'account', text: 'problem.mobileTaken', next: 'signIn' },
  }),
})

/** Binds the platform's phone number (contract 6.9). `raw`, for an account that had one, has no token: authorise next. */
export const bindMobileByGrant = postTo(
  userOneKeyUserMobileBind,
  ({ grant, person }: { readonly grant: PhoneGrant; readonly person: PersonToBind }, client) => ({
    ...{ code: grant.code, encrypted_data: grant.encryptedData, iv: grant.iv },
    ...personParams(person),
    openid: person.openid,
    ...identityFields(client.clientType, { openid: '', unionid: person.unionid }),
  }),
)
