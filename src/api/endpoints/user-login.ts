import type { CodeKind } from '@/domain/account-kind'
import { endpoint, type Refusal, type Refusals } from '../client/endpoint'
import { postTo } from '../client/post-to'
import type { CodeProof, PasswordProof } from '../wire/account-proof'
import { type IdentityFields, identityFields, type PlatformIdentity } from '../wire/openid-field'
import { accountUnknown, captchaRefusals, codeRefusals, formatRefusal } from '../wire/refusals'
import { signedInSchema } from '../wire/user'

type AccountProof =
  | { readonly type: 'username'; readonly accounts: string; readonly pwd: string; readonly verify?: string }
  // Without `verify` the server fails with -500 (contract 6.3).
  | { readonly type: CodeKind; readonly accounts: string; readonly verify: string }

/**
 * -10 with correct credentials: the account is disabled or not yet approved, or the captcha is missing. Only the
 * server's message says which (contract 6.3).
 */
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

/**
 * Signs in with an account of the shop (contract 6.3). If the account has no openid on this platform yet, the shop
 * links it to `identity`. Pass only an identity that no account has.
 *
 * Rejected with: -3 no such account; -4 wrong password; with a user name -10 the account is disabled, -11 captcha
 * expired, -12 wrong; with sms or e-mail -10 code expired or the account disabled, -11 wrong.
 */
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
