import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/endpoint'
import { identityFields } from '../wire/openid-field'
import { type ContactToBind, type PersonParams, personParams } from '../wire/person-to-bind'
import { codeRefusals, formatRefusal } from '../wire/refusals'
import { type SignedIn, signedInSchema } from '../wire/user'

interface Params extends PersonParams {
  readonly email: string
  readonly verify: string
}

export const userAppEmailBind = endpoint<Params>()({
  name: 'user/appemailbind',
  schema: signedInSchema,
  refusals: () => ({
    ...codeRefusals,
    [-2]: formatRefusal('email'),
    [-20]: { field: 'account', text: 'problem.openidMissing' },
    [-50]: { field: 'account', text: 'problem.emailTaken', next: 'signIn' },
    [-51]: { field: 'account', text: 'problem.emailOwn' },
  }),
})

/**
 * Binds an email address by code; it replaces the account's old one. The account is found as for a phone (contract
 * 6.17). Since v6.0.0.
 *
 * Rejected with: -10 code expired; -11 wrong; -20 openid missing; -50 another account's address; -51 already yours.
 */
export const bindEmail = (
  client: Client,
  { account, code, person }: ContactToBind,
  options?: CallOptions,
): Promise<SignedIn> =>
  client.post(
    userAppEmailBind,
    { email: account, verify: code, ...personParams(person), ...identityFields(client.clientType, person) },
    options,
  )
