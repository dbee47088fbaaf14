import { endpoint, postTo } from '../client/define-endpoint'
import { identityFields } from '../wire/openid-field'
import { type ContactToBind, type PersonParams, personParams } from '../wire/person-to-bind'
import { bindRefusals } from '../wire/refusals'
import { signedInSchema } from '../wire/user'

interface Params extends PersonParams {
  readonly mobile: string
  readonly verify: string
}

/** Document user-appmobilebind. */
export const userAppMobileBind = endpoint<Params>()({
  name: 'user/appmobilebind',
  schema: signedInSchema,
  refusals: () => bindRefusals('sms'),
})

/** Binds a phone by code (contract 6.8): to the openid's account in mini-programs, to the token's on H5. */
export const bindMobile = postTo(userAppMobileBind, ({ account, code, person }: ContactToBind, client) => ({
  mobile: account,
  verify: code,
  ...personParams(person),
  ...identityFields(client.clientType, person),
}))
