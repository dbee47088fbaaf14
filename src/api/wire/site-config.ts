import { type AccountKind, accountKinds } from '@/domain/account-kind'

/** The shop's settings (contract 6.15, `base/common` → `data.config`). */
export interface SiteConfig {
  /** Kinds of account that can be registered. Empty: registration is closed. */
  readonly registerKinds: readonly AccountKind[]
  readonly loginKinds: readonly AccountKind[]
  /** Whether `user/reg` with a user name needs the image captcha. */
  readonly captchaToRegister: boolean
  /** Whether `user/login` with a user name needs the image captcha. */
  readonly captchaToLogin: boolean
  /** Whether sending a code needs the image captcha. Never for binding. */
  readonly captchaToSendCode: boolean
  /** Seconds between two codes to one account. */
  readonly codeIntervalSeconds: number
  /** Client types that may bind a phone by sms code. */
  readonly smsBindClientTypes: readonly string[]
  /** Client types that may use quick bind. */
  readonly oneTapBindClientTypes: readonly string[]
  readonly siteName?: string
  /** The square logo's absolute URL. */
  readonly logo?: string
  /** The shop's regular expression for mobile numbers, if it publishes one. */
  readonly mobilePattern?: string
}

const miniProgramTypes = ['weixin', 'alipay', 'baidu', 'toutiao', 'qq', 'kuaishou'] as const

/** The settings of a fresh install, as recorded from `base/common`. */
export const defaultSiteConfig: SiteConfig = {
  registerKinds: accountKinds,
  loginKinds: accountKinds,
  captchaToRegister: true,
  captchaToLogin: true,
  captchaToSendCode: true,
  codeIntervalSeconds: 60,
  smsBindClientTypes: miniProgramTypes,
  oneTapBindClientTypes: miniProgramTypes,
}
