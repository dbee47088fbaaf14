import type { AccountKind } from '@/domain/account-kind'

/** What this shop allows (contract 6.15, `base/common` → `data.config`). */
export interface SiteConfig {
  /** Kinds of account that can be registered; none means that registration is closed. */
  readonly registerKinds: readonly AccountKind[]
  readonly loginKinds: readonly AccountKind[]
  /** Whether `user/reg` with a user name wants the picture captcha. */
  readonly captchaToRegister: boolean
  /** Whether `user/login` with a user name wants the picture captcha. */
  readonly captchaToLogin: boolean
  /** Whether sending an sms or e-mail code wants the picture captcha. Never for binding. */
  readonly captchaToSendCode: boolean
  /** How long to wait between two codes. */
  readonly codeIntervalSeconds: number
  /** How long a code or a captcha is good for. */
  readonly codeLifetimeSeconds: number
  readonly mustBindMobile: boolean
  /** Whether new accounts wait for the shop's approval. */
  readonly approvesNewAccounts: boolean
  /** Client types that may bind a phone by sms code. */
  readonly smsBindClientTypes: readonly string[]
  /** Client types that may bind a phone by one tap. */
  readonly oneTapBindClientTypes: readonly string[]
  /** Client types the shop is closed to (contract 7, -10000). */
  readonly closedClientTypes: readonly string[]
  readonly siteName?: string
  /** Absolute URL. */
  readonly logo?: string
  /** The shop's own regular expression for mobile numbers, where it tells one. */
  readonly mobilePattern?: string
}

const miniProgramTypes = ['weixin', 'alipay', 'baidu', 'toutiao', 'qq', 'kuaishou'] as const

/** A fresh install of the shop, as recorded from `base/common`. */
export const defaultSiteConfig: SiteConfig = {
  registerKinds: ['username', 'sms', 'email'],
  loginKinds: ['username', 'sms', 'email'],
  captchaToRegister: true,
  captchaToLogin: true,
  captchaToSendCode: true,
  codeIntervalSeconds: 60,
  codeLifetimeSeconds: 600,
  mustBindMobile: false,
  approvesNewAccounts: false,
  smsBindClientTypes: miniProgramTypes,
  oneTapBindClientTypes: miniProgramTypes,
  closedClientTypes: [],
}
