import { endpoint, postTo } from '../client/define-endpoint'
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

/** Binds an email address by code in the place of the old one (contract 6.17, since v6.0.0), as a phone is bound. */
export const bindEmail = postTo(userAppEmailBind, ({ account, code, person }: ContactToBind, client) => ({
  email: account,
  verify: code,
  ...personParams(person),
  ...identityFields(client.clientType, person),
}))
