import { numberSetting } from '../config/read-setting'
import { Refusal } from '../http/answer'
import type { Call } from '../http/call'
import type { Captcha } from '../state/shop-data'
import type { ShopState } from '../state/shop-state'

const LENGTH = 4
const digits = '23456789'
const letters = 'abcdefghjkmnpqrstuvwxy'
/** by `common_images_verify_rand_type`: digits, letters, both */
const alphabets = [digits, letters, digits + letters]

/** Whose captcha it is: the account of a valid token, else the client's uuid (contract 3). */
export function captchaOwner(call: Call): string {
  return call.user ? `user:${call.user.id}` : `uuid:${call.uuid}`
}

/** The captcha last drawn for an owner and a purpose. */
export function findCaptcha(shop: ShopState, type: string, owner: string): Captcha | undefined {
  return shop.data.captchas.find((captcha) => captcha.type === type && captcha.owner === owner)
}

/** Forgets a captcha. */
export function forgetCaptcha(shop: ShopState, type: string, owner: string): void {
  shop.data.captchas = shop.data.captchas.filter(
    (captcha) => captcha.type !== type || captcha.owner !== owner,
  )
}

/** Makes up new characters; they replace those drawn before (contract 3). */
export function drawCaptcha(shop: ShopState, type: string, owner: string): string {
  const alphabet = alphabets[numberSetting(shop, 'common_images_verify_rand_type')] ?? digits
  const code = Array.from({ length: LENGTH }, () => alphabet.charAt(shop.random(alphabet.length))).join('')
  forgetCaptcha(shop, type, owner)
  shop.data.captchas.push({ type, owner, code, drawn_at: shop.now() })
  return code
}

/** Lets a captcha grow too old. */
export function expireCaptcha(shop: ShopState, captcha: Captcha): void {
  captcha.drawn_at = shop.now() - numberSetting(shop, 'common_verify_expire_time') - 1
}

/**
 * Compares `verify` with the captcha. A wrong answer costs nothing: attempts are unlimited (contract 3).
 * @throws Refusal -10 empty, -11 expired or drawn for somebody else, -12 wrong
 */
export function checkCaptcha(call: Call, type: string): void {
  const { shop, params } = call
  if (!params.filled('verify')) throw new Refusal(-10, 'captchaEmpty')
  const captcha = findCaptcha(shop, type, captchaOwner(call))
  const lifetime = numberSetting(shop, 'common_verify_expire_time')
  if (!captcha || shop.now() > captcha.drawn_at + lifetime) throw new Refusal(-11, 'codeExpired')
  if (params.text('verify').toLowerCase() !== captcha.code) throw new Refusal(-12, 'codeWrong')
}
