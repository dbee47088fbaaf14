import * as v from 'valibot'
import { textEntries } from './text-columns'

/** A row of ShopXO's user table; the names are its columns, which `user/onekeyusermobilebind` shows raw. */
const userRow = v.object({
  id: v.number(),
  number_code: v.string(),
  status: v.number(),
  salt: v.string(),
  pwd: v.string(),
  ...textEntries,
  gender: v.number(),
  birthday: v.number(),
  integral: v.number(),
  locking_integral: v.number(),
  referrer: v.number(),
  is_delete_time: v.number(),
  is_logout_time: v.number(),
  add_time: v.number(),
  upd_time: v.number(),
})
export type UserRow = v.InferOutput<typeof userRow>

/** What a platform knows a person by; empty where it doesn't. */
export const identityColumns = [
  'alipay_openid',
  'weixin_openid',
  'weixin_unionid',
  'weixin_web_openid',
  'baidu_openid',
  'toutiao_openid',
  'toutiao_unionid',
  'qq_openid',
  'qq_unionid',
  'kuaishou_openid',
] as const
export type Identity = Record<(typeof identityColumns)[number], string>

/** An identity that no platform knows. */
export const noIdentity: Identity = {
  alipay_openid: '',
  weixin_openid: '',
  weixin_unionid: '',
  weixin_web_openid: '',
  baidu_openid: '',
  toutiao_openid: '',
  toutiao_unionid: '',
  qq_openid: '',
  qq_unionid: '',
  kuaishou_openid: '',
}

/** A row of ShopXO's user_platform table: one account on one kind of client, with its newest token. */
const platformRow = v.object({
  id: v.number(),
  user_id: v.number(),
  system_type: v.string(),
  platform: v.string(),
  token: v.string(),
  ...v.entriesFromList(identityColumns, v.string()),
})
export type PlatformRow = v.InferOutput<typeof platformRow>

const captcha = v.object({ type: v.string(), owner: v.string(), code: v.string(), drawn_at: v.number() })
export type Captcha = v.InferOutput<typeof captcha>

const sentCode = v.object({
  kind: v.picklist(['sms', 'email']),
  scene: v.string(),
  account: v.string(),
  code: v.string(),
  sent_at: v.number(),
})
export type SentCode = v.InferOutput<typeof sentCode>

const order = v.object({ user_id: v.number(), status: v.number() })
export type Order = v.InferOutput<typeof order>

const upload = v.object({ type: v.string(), base64: v.string() })

/** Everything the shop remembers; plain JSON, so that it can be kept in a file. */
export const shopDataSchema = v.object({
  config: v.record(v.string(), v.string()),
  users: v.array(userRow),
  platforms: v.array(platformRow),
  /** purchases, of which cancelling an account knows the state (contract 6.19) */
  orders: v.optional(v.array(order), []),
  /** token → user id: the token cache, in which old tokens go on working (contract 2) */
  tokens: v.record(v.string(), v.number()),
  captchas: v.array(captcha),
  codes: v.array(sentCode),
  /** scene and account → wrong or right attempts so far (contract 3) */
  attempts: v.record(v.string(), v.number()),
  /** every code ever sent, newest last, for the panel */
  outbox: v.array(sentCode),
  /** client and openid → AES key of the last platform login, base64 */
  session_keys: v.record(v.string(), v.string()),
  /** uuid or user → language last asked for */
  languages: v.record(v.string(), v.string()),
  /** uuid or user → times of the avatar uploads, in seconds */
  upload_times: v.record(v.string(), v.array(v.number())),
  uploads: v.record(v.string(), upload),
})
export type ShopData = v.InferOutput<typeof shopDataSchema>

/** A shop just installed: no accounts, no codes, the default site configuration. */
export function freshData(): ShopData {
  return {
    config: {},
    users: [],
    platforms: [],
    orders: [],
    tokens: {},
    captchas: [],
    codes: [],
    attempts: {},
    outbox: [],
    session_keys: {},
    languages: {},
    upload_times: {},
    uploads: {},
  }
}
