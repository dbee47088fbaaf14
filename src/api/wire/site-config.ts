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
  /** Client types that may bind a phone by sms code. */
  readonly smsBindClientTypes: readonly string[]
  /** Client types that may bind a phone by one tap. */
  readonly oneTapBindClientTypes: readonly string[]
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
  smsBindClientTypes: miniProgramTypes,
  oneTapBindClientTypes: miniProgramTypes,
}
