import { identityFields, type PlatformIdentity } from '@/api/wire/openid-field'
import type { SignedIn } from '@/api/wire/user'
import type { CallOptions, Client } from './client/client'
import type { LoginParams } from './endpoint-params'
import type { AccountCodeRequest } from './register'

export type Credentials =
  | {
      readonly kind: 'username'
      /** A user name, a mobile number or an e-mail address. */
      readonly account: string
      readonly password: string
      /** What the picture says; left out where the shop wants no captcha. */
      readonly captcha?: string
    }
  | {
      readonly kind: 'sms' | 'email'
      readonly account: string
      /** The code that was sent to the account. */
      readonly code: string
    }

/**
 * Signs in with an account of the shop (contract 6.3). Where the account has no openid on this platform yet, the
 * shop ties it to `identity`: only one that no account has may be given.
 *
 * Rejected with: -3 no such account; -4 wrong password; with a user name -10 captcha empty, or the account is
 * disabled, -11 captcha expired, -12 wrong; with sms or e-mail -10 code expired, -11 wrong.
 */
export function signIn(
  client: Client,
  { identity, ...credentials }: Credentials & { readonly identity?: PlatformIdentity },
  options?: CallOptions,
): Promise<SignedIn> {
  const ids = identity && identityFields(client.clientType, identity)
  return client.post('user/login', { ...loginParams(credentials), ...ids }, options)
}

/**
 * Sends a sign-in code by sms or e-mail (contract 6.3). A success uses the captcha up: fetch a new picture.
 *
 * Rejected with: -3 no such account; -10, -11, -12 captcha empty, expired, wrong; -100 not sent, or too soon.
 */
export function sendSignInCode(
  client: Client,
  { kind, account, captcha }: AccountCodeRequest,
  options?: CallOptions,
): Promise<void> {
  return client.post('user/loginverifysend', { type: kind, accounts: account, verify: captcha }, options)
}

function loginParams(credentials: Credentials): LoginParams {
  if (credentials.kind === 'username') {
    const { kind, account, password, captcha } = credentials
    return { type: kind, accounts: account, pwd: password, verify: captcha }
  }
  return { type: credentials.kind, accounts: credentials.account, verify: credentials.code }
}
