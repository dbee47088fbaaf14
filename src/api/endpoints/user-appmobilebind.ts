import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/endpoint'
import { identityFields } from '../wire/openid-field'
import { type ContactToBind, type PersonParams, personParams } from '../wire/person-to-bind'
import { codeRefusals } from '../wire/refusals'
import { type SignedIn, signedInSchema } from '../wire/user'

interface Params extends PersonParams {
  readonly mobile: string
  readonly verify: string
}

/** Document user-appmobilebind. */
export const userAppMobileBind = endpoint<Params>()({
  name: 'user/appmobilebind',
  schema: signedInSchema,
  refusals: () => ({
    ...codeRefusals,
    [-2]: { field: 'account', text: 'problem.mobileFormat' },
    [-20]: { field: 'account', text: 'problem.openidMissing' },
    [-50]: { field: 'account', text: 'problem.mobileTaken', next: 'signIn' },
    [-51]: { field: 'account', text: 'problem.mobileOwn' },
  }),
})

/**
 * Binds a phone by code. In mini-programs the shop identifies the account by openid only and ignores the token
 * (contract 6.8). On H5 it uses the token of `options.caller`.
 *
 * Rejected with: -10 code expired; -11 wrong; -20 openid missing; -50 another account's number; -51 already yours.
 */
export const bindMobile = (
  client: Client,
  { account, code, person }: ContactToBind,
  options?: CallOptions,
): Promise<SignedIn> =>
  client.post(
    userAppMobileBind,
    { mobile: account, verify: code, ...personParams(person), ...identityFields(client.clientType, person) },
    options,
  )
