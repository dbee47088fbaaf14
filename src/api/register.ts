import { identityFields, type PlatformIdentity } from '@/api/wire/openid-field'
import type { SignedIn } from '@/api/wire/user'
import type { CallOptions, Client } from './client/client'

export type Registration =
  | {
      readonly kind: 'username'
      readonly account: string
      readonly password: string
      /** What the picture says; left out where the shop wants no captcha. */
      readonly captcha?: string
    }
  | {
      readonly kind: 'sms' | 'email'
      readonly account: string
      readonly password: string
      /** The code that was sent to the account. */
      readonly code: string
    }

/**
 * Registers an account and signs in with it (document user-reg). Never repeated by itself. The shop ties the new
 * account to `identity`, so only one that no account has yet may be given.
 *
 * Rejected with (contract 6.1): -3 the account exists; with a user name -10 captcha empty, -11 expired,
 * -12 wrong; with sms or e-mail -10 code expired, -11 wrong; -110 registered, but waits for the shop's approval.
 */
export function register(
  client: Client,
  registration: Registration & { readonly identity?: PlatformIdentity },
  options?: CallOptions,
): Promise<SignedIn> {
  const { kind, account, password, identity } = registration
  const verify = registration.kind === 'username' ? registration.captcha : registration.code
  const ids = identity && identityFields(client.clientType, identity)
  return client.post('user/reg', { type: kind, accounts: account, pwd: password, verify, ...ids }, options)
}

export interface AccountCodeRequest {
  readonly kind: 'sms' | 'email'
  readonly account: string
  /** What the picture says; left out where the shop wants no captcha to send a code. */
  readonly captcha?: string
}

/**
 * Sends a registration code by sms or e-mail (contract 6.2). A success uses the captcha up: fetch a new picture.
 *
 * Rejected with: -3 the account exists; -10, -11, -12 captcha empty, expired, wrong; -100 not sent, or too soon.
 */
export function sendRegisterCode(
  client: Client,
  { kind, account, captcha }: AccountCodeRequest,
  options?: CallOptions,
): Promise<void> {
  return client.post('user/regverifysend', { type: kind, accounts: account, verify: captcha }, options)
}
