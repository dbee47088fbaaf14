import * as v from 'valibot'
import { accountKinds } from '@/domain/account-kind'

const kinds = v.fallback(v.pipe(v.array(v.picklist(accountKinds)), v.readonly()), accountKinds)
const isOnAtFirst = v.fallback(v.boolean(), true)
const miniProgramTypes: readonly string[] = ['weixin', 'alipay', 'baidu', 'toutiao', 'qq', 'kuaishou']
const clientTypes = v.fallback(v.pipe(v.array(v.string()), v.readonly()), miniProgramTypes)
const text = v.fallback(v.optional(v.string()), undefined)

/** The shop's settings (contract 6.15). One that is missing or has another type is that of a fresh install. */
export const siteConfig = v.object({
  /** Kinds of account that can be registered. Empty: registration is closed. */
  registerKinds: kinds,
  loginKinds: kinds,
  /** Whether `user/reg` with a user name needs the image captcha. */
  captchaToRegister: isOnAtFirst,
  /** Whether `user/login` with a user name needs the image captcha. */
  captchaToLogin: isOnAtFirst,
  /** Whether sending a code needs the image captcha. Never for binding. */
  captchaToSendCode: isOnAtFirst,
  codeIntervalSeconds: v.fallback(v.number(), 60),
  smsBindClientTypes: clientTypes,
  /** Client types that may use quick bind. */
  oneTapBindClientTypes: clientTypes,
  siteName: text,
  /** The square logo's absolute URL. */
  logo: text,
  /** The shop's regular expression for mobile numbers, if it publishes one. */
  mobilePattern: text,
})

export type SiteConfig = Readonly<v.InferOutput<typeof siteConfig>>

/** The settings of a fresh install. */
export const defaultSiteConfig: SiteConfig = v.parse(siteConfig, {})
