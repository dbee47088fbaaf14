import { endpoint } from '../client/endpoint'
import { postTo } from '../client/post-to'
import { identityFields } from '../wire/openid-field'
import { type ContactToBind, type PersonParams, personParams } from '../wire/person-to-bind'
import { bindRefusals } from '../wire/refusals'
import { signedInSchema } from '../wire/user'

interface Params extends PersonParams {
  readonly email: string
  readonly verify: string
}

export const userAppEmailBind = endpoint<Params>()({
  name: 'user/appemailbind',
  schema: signedInSchema,
  refusals: () => bindRefusals('email'),
})

/**
 * Binds an email address by code; it replaces the account's old one. The account is found as for a phone (contract
 * 6.17). Since v6.0.0.
 *
 * Rejected with: -10 code expired; -11 wrong; -20 openid missing; -50 another account's address; -51 already yours.
 */
export const bindEmail = postTo(userAppEmailBind, ({ account, code, person }: ContactToBind, client) => ({
  email: account,
  verify: code,
  ...personParams(person),
  ...identityFields(client.clientType, person),
}))
