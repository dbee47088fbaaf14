import type { CodeKind } from '@/domain/account-kind'

/** A request to send a code. */
export interface AccountCodeRequest {
  readonly kind: CodeKind
  readonly account: string
  /** The captcha's characters. Undefined when the shop needs no captcha to send a code. */
  readonly captcha?: string
}

/** The same with the wire's names (contract 6.2, 6.3). */
export interface AccountCodeParams {
  readonly type: CodeKind
  readonly accounts: string
  readonly verify?: string
}

export const accountCodeParams = ({ kind, account, captcha }: AccountCodeRequest): AccountCodeParams => ({
  type: kind,
  accounts: account,
  verify: captcha,
})
