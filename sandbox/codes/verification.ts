import { numberSetting } from '../config/read-setting'
import { Refusal, ServerFault } from '../http/answer'
import { type Call, voiceOf } from '../http/call'
import { message } from '../messages/message'
import type { SentCode } from '../state/shop-data'
import type { ShopState } from '../state/shop-state'

/** What a code is for. Every client that knows account, scene and channel may use it (contract 3). */
export type Ticket = Pick<SentCode, 'kind' | 'scene' | 'account'>

const LENGTH = 4
const ATTEMPTS = 6
const OUTBOX = 50

function isFor(ticket: Ticket): (code: SentCode) => boolean {
  return ({ kind, scene, account }) =>
    kind === ticket.kind && scene === ticket.scene && account === ticket.account
}

/** The code last sent, be it expired. */
export function findCode(shop: ShopState, ticket: Ticket): SentCode | undefined {
  return shop.data.codes.find(isFor(ticket))
}

/** Attempts are counted per account and scene, over all codes (contract 3). */
function counter({ scene, account }: Ticket): string {
  return `${scene} ${account}`
}

/** Forgets code and counter; that also lifts the limit on sending (contract 3). */
export function forgetCode(shop: ShopState, ticket: Ticket): void {
  const matches = isFor(ticket)
  shop.data.codes = shop.data.codes.filter((code) => !matches(code))
  delete shop.data.attempts[counter(ticket)]
}

/** The provider's stub turns this number away, for the way of an error (recorded in 6.7). */
const REFUSED_NUMBER = '13800130000'
const PROVIDER_REASON = '业务限流'

/**
 * Sends a new code; it replaces the one before, whose attempts stay counted.
 * @throws Refusal -100 within the interval, or where the provider refuses
 */
export function sendCode(call: Call, ticket: Ticket): void {
  const { shop } = call
  const last = findCode(shop, ticket)
  if (last && shop.now() < last.sent_at + numberSetting(shop, 'common_verify_interval_time')) {
    throw new Refusal(-100, 'sendFailed', message('sentTooOften', voiceOf(call)))
  }
  if (ticket.account === REFUSED_NUMBER) throw new Refusal(-100, 'sendFailed', PROVIDER_REASON)
  const code = Array.from({ length: LENGTH }, () => 1 + shop.random(9)).join('')
  const sent = { ...ticket, code, sent_at: shop.now() }
  const matches = isFor(ticket)
  shop.data.codes = [...shop.data.codes.filter((other) => !matches(other)), sent]
  shop.data.outbox = [...shop.data.outbox, { ...sent }].slice(-OUTBOX)
}

/** Moves a code's sending into the past, by seconds. */
export function ageCode(shop: ShopState, code: SentCode, seconds: number): void {
  code.sent_at = shop.now() - seconds - 1
}

/**
 * Compares `verify` with the code sent. The seventh attempt wipes the code, even with the right one.
 * @throws Refusal -10 never sent or expired, -11 wrong (the captcha's numbers mean something else)
 * @throws ServerFault where a code waits and the key `verify` is missing
 */
export function checkCode({ shop, params }: Call, ticket: Ticket): void {
  const sent = findCode(shop, ticket)
  const lifetime = numberSetting(shop, 'common_verify_expire_time')
  if (!sent || shop.now() > sent.sent_at + lifetime) throw new Refusal(-10, 'codeExpired')
  if (!params.has('verify')) throw new ServerFault('Undefined array key "verify"')
  const attempt = (shop.data.attempts[counter(ticket)] ?? 0) + 1
  shop.data.attempts[counter(ticket)] = attempt
  if (attempt > ATTEMPTS) {
    forgetCode(shop, ticket)
    throw new Refusal(-11, 'codeWrong')
  }
  if (params.text('verify') !== sent.code) throw new Refusal(-11, 'codeWrong')
}
