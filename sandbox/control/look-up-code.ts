import { expireCaptcha, findCaptcha, forgetCaptcha } from '../codes/captcha'
import { ageCode, findCode, forgetCode, type Ticket } from '../codes/verification'
import { numberSetting } from '../config/read-setting'
import type { ShopState } from '../state/shop-state'

type Query = Record<string, string | undefined>

function lookUpCaptcha(shop: ShopState, { type = 'user_reg', uuid, user, expire, delete: erase }: Query) {
  const owner = user === undefined ? `uuid:${uuid ?? ''}` : `user:${user}`
  const captcha = findCaptcha(shop, type, owner)
  if (!captcha) return null
  if (expire) expireCaptcha(shop, captcha)
  if (erase) forgetCaptcha(shop, type, owner)
  return captcha.code
}

function lookUpSent(shop: ShopState, ticket: Ticket, { expire, unlock, delete: erase }: Query) {
  const sent = findCode(shop, ticket)
  if (!sent) return null
  if (unlock) ageCode(shop, sent, numberSetting(shop, 'common_verify_interval_time'))
  if (expire) ageCode(shop, sent, numberSetting(shop, 'common_verify_expire_time'))
  if (erase) forgetCode(shop, ticket)
  return sent.code
}

/**
 * The code that is valid now, null for none: `kind=captcha&type=user_reg&uuid=…` (or `user=<id>` for one
 * fetched with a token), `kind=sms|email&scene=bind&account=…`. With `expire=1` it grows too old, with
 * `unlock=1` the resend interval passes, with `delete=1` it is forgotten; afterwards, each.
 */
export function lookUpCode(shop: ShopState, query: Query): string | null {
  const { kind, scene = '', account = '' } = query
  if (kind === 'sms' || kind === 'email') return lookUpSent(shop, { kind, scene, account }, query)
  return kind === 'captcha' ? lookUpCaptcha(shop, query) : null
}
