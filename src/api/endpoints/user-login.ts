import type { CodeKind } from '@/domain/account-kind'
import { endpoint, postTo } from '../client/define-endpoint'
import type { Refusal, Refusals } from '../client/endpoint'
import type { CodeProof, PasswordProof } from '../wire/account-proof'
import { type IdentityFields, identityFields, type PlatformIdentity } from '../wire/openid-field'
import { accountUnknown, captchaRefusals, codeRefusals, formatRefusal } from '../wire/refusals'
import { signedInSchema } from '../wire/user'

type AccountProof =
  | { readonly type: 'username'; readonly accounts: string; readonly pwd: string; readonly verify?: string }
  // Without `verify` the server fails with -500 (contract 6.3).
  | { readonly type: CodeKind; readonly accounts: string; readonly verify: string }

/** -10: disabled, not yet approved, or the captcha is missing. Only the server's message says which (contract 6.3). */
const barred = (captcha: string | undefined): Refusal => (captcha === undefined ? { field: 'captcha' } : {})

/** -10 means that the code expired or that the account is disabled: the server's message says which (contract 6.3). */
const byCode = (type: CodeKind): Refusals => ({
  ...codeRefusals,
  [-2]: formatRefusal(type),
  [-10]: { field: 'code' },
})

export const userLogin = endpoint<IdentityFields & AccountProof>()({
  name: 'user/login',
  schema: signedInSchema,
  refusals: ({ type, verify }) => ({
    [-3]: accountUnknown,
    [-4]: { field: 'password', text: 'problem.passwordWrong' },
    ...(type === 'username' ? { ...captchaRefusals, [-10]: barred(verify) } : byCode(type)),
  }),
})

export type Credentials = PasswordProof | CodeProof

/** Signs in with an account of the shop, and links it to `identity`, which no account may have yet (contract 6.3). */
export const signIn = postTo(
  userLogin,
  ({ identity, ...credentials }: Credentials & { readonly identity?: PlatformIdentity }, client) => ({
    ...proofOf(credentials),
    ...(identity && identityFields(client.clientType, identity)),
  }),
)

function proofOf(credentials: Credentials): AccountProof {
  if (credentials.kind === 'username') {
    const { kind, account, password, captcha } = credentials
    return { type: kind, accounts: account, pwd: password, verify: captcha }
  }
  return { type: credentials.kind, accounts: credentials.account, verify: credentials.code }
}
