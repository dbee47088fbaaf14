/** Whom a code is sent to. */
export interface AccountCodeRequest {
  readonly kind: 'sms' | 'email'
  readonly account: string
  /** What the picture says; left out where the shop wants no captcha to send a code. */
  readonly captcha?: string
}

/** The same in the wire's words (contract 6.2, 6.3). */
export interface AccountCodeParams {
  readonly type: 'sms' | 'email'
  readonly accounts: string
  readonly verify?: string
}

export const accountCodeParams = ({ kind, account, captcha }: AccountCodeRequest): AccountCodeParams => ({
  type: kind,
  accounts: account,
  verify: captcha,
})
