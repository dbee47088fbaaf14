import {
  array,
  boolean,
  fallback,
  type InferOutput,
  number,
  object,
  optional,
  parse,
  picklist,
  pipe,
  readonly,
  string,
} from 'valibot'
import { accountKinds } from '@/domain/account-kind'

const kinds = fallback(pipe(array(picklist(accountKinds)), readonly()), accountKinds)
const isOnAtFirst = fallback(boolean(), true)
const miniProgramTypes: readonly string[] = ['weixin', 'alipay', 'baidu', 'toutiao', 'qq', 'kuaishou']
const clientTypes = fallback(pipe(array(string()), readonly()), miniProgramTypes)
const text = fallback(optional(string()), undefined)

/**
 * The shop's settings (contract 6.15, `base/common` → `data.config`). One that is missing or has another type is that of
 * a fresh install, as recorded from `base/common`.
 */
export const siteConfig = object({
  /** Kinds of account that can be registered. Empty: registration is closed. */
  registerKinds: kinds,
  loginKinds: kinds,
  /** Whether `user/reg` with a user name needs the image captcha. */
  captchaToRegister: isOnAtFirst,
  /** Whether `user/login` with a user name needs the image captcha. */
  captchaToLogin: isOnAtFirst,
  /** Whether sending a code needs the image captcha. Never for binding. */
  captchaToSendCode: isOnAtFirst,
  /** Seconds between two codes to one account. */
  codeIntervalSeconds: fallback(number(), 60),
  /** Client types that may bind a phone by sms code. */
  smsBindClientTypes: clientTypes,
  /** Client types that may use quick bind. */
  oneTapBindClientTypes: clientTypes,
  siteName: text,
  /** The square logo's absolute URL. */
  logo: text,
  /** The shop's regular expression for mobile numbers, if it publishes one. */
  mobilePattern: text,
})

export type SiteConfig = Readonly<InferOutput<typeof siteConfig>>

/** The settings of a fresh install. */
export const defaultSiteConfig: SiteConfig = parse(siteConfig, {})
