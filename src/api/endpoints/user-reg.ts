import type { AccountKind } from '@/domain/account-kind'
import { endpoint, postTo } from '../client/define-endpoint'
import { ApiError, isApiError } from '../client/errors'
import type { CodeProof, PasswordProof } from '../wire/account-proof'
import { type IdentityFields, identityFields, type PlatformIdentity } from '../wire/openid-field'
import { accountExists, captchaRefusals, codeRefusals, formatRefusal } from '../wire/refusals'
import { signedInSchema } from '../wire/user'

interface Params extends IdentityFields {
  readonly type: AccountKind
  readonly accounts: string
  readonly pwd: string
  /** The captcha or the code. An empty text is refused: leave it out instead (contract 6.1). */
  readonly verify?: string
}

/** Up to v2.3.2, -10 to a request with a captcha means that the user name exists (contract 10). */
const usernameRefusals = (captcha: string | undefined) =>
  captcha === undefined ? captchaRefusals : { ...captchaRefusals, [-10]: accountExists }

/** Document user-reg. */
export const userReg = endpoint<Params>()({
  name: 'user/reg',
  schema: signedInSchema,
  refusals: ({ type, verify }) => ({
    [-2]: formatRefusal(type),
    [-3]: accountExists,
    ...(type === 'username' ? usernameRefusals(verify) : codeRefusals),
  }),
})

export type Registration = PasswordProof | (CodeProof & { readonly password: string })

/**
 * The meaning that is left of -10 to a user name without a captcha, once the shop is asked again whether it needs one:
 * up to v2.3.2 it can also say that the name exists (contract 10).
 */
export async function explainRefusal(
  error: unknown,
  { kind, ...proof }: Registration,
  needsCaptcha: () => Promise<boolean>,
): Promise<unknown> {
  const hasCaptcha = 'captcha' in proof && proof.captcha !== undefined
  if (!isApiError(error) || error.code !== -10 || kind !== 'username' || hasCaptcha) return error
  if (await needsCaptcha().catch(() => true)) return error
  const { code, serverMessage } = error
  return new ApiError('rejected', userReg.name, { code, serverMessage, refusal: accountExists })
}

/** Registers, and signs in (contract 6.1). Linked to `identity`, which no account may have yet. Never repeated. */
export const register = postTo(
  userReg,
  (registration: Registration & { readonly identity?: PlatformIdentity }, client) => ({
    type: registration.kind,
    accounts: registration.account,
    pwd: registration.password,
    verify: registration.kind === 'username' ? registration.captcha : registration.code,
    ...(registration.identity && identityFields(client.clientType, registration.identity)),
  }),
)
