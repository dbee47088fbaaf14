import type { CodeKind } from '@/domain/account-kind'

/** A user name (to sign in also a mobile number or an e-mail address) with its password. */
export interface PasswordProof {
  readonly kind: 'username'
  readonly account: string
  readonly password: string
  /** The captcha's characters. Undefined when the shop needs no captcha. */
  readonly captcha?: string
}

/** An account with the code that was sent to it. */
export interface CodeProof {
  readonly kind: CodeKind
  readonly account: string
  readonly code: string
}
