import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
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

/**
 * Binds a phone by code. In mini-programs the shop identifies the account by openid only and ignores the token
 * (contract 6.8). On H5 it uses the token of `options.caller`.
 *
 * Rejected with: -10 code expired; -11 wrong; -20 openid missing; -50 another account's number; -51 already yours.
 */
export const bindMobile = postTo(userAppMobileBind, ({ account, code, person }: ContactToBind, client) => ({
  mobile: account,
  verify: code,
  ...personParams(person),
  ...identityFields(client.clientType, person),
}))
