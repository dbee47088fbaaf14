import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import * as v from 'valibot'
import { textSetting } from '../config/read-setting'
import { ForeignRefusal, Refusal, ServerFault } from '../http/answer'
import type { Call } from '../http/call'
import type { ShopState } from '../state/shop-state'
import { isMiniProgram, type MiniProgramName, miniProgram } from './clients'
import { sessionKey, sessionKeyPlace } from './login-code'

const CIPHER = 'aes-128-cbc'
const IV_BYTES = 16

/** WeChat's phone code: the sandbox's platform knows `phone-<number>` and nothing else (contract 6.9). */
function readPhoneCode({ params }: Call): string {
  if (!params.filled('code')) throw new Refusal(-1, 'phoneCodeEmpty')
  const number = /^phone-(\d+)$/.exec(params.text('code'))?.[1]
  if (number === undefined) throw new ForeignRefusal(-1, 'invalid code rid: 65a0-stub(40029)')
  return number
}

const phoneData = v.object({
  purePhoneNumber: v.string(),
  watermark: v.object({ appid: v.string() }),
})

function decrypt(key: Buffer, iv: Buffer, encrypted: string): unknown {
  try {
    const decipher = createDecipheriv(CIPHER, key, iv)
    return JSON.parse(decipher.update(encrypted, 'base64', 'utf8') + decipher.final('utf8'))
  } catch {
    throw new Refusal(-1, 'tryAgain')
  }
}

/** A number that is encrypted with the key of the login before (contract 6.9). */
function readEncryptedPhone({ shop, params }: Call, client: MiniProgramName): string {
  if (!params.filled('encrypted_data')) throw new Refusal(-1, 'encryptedEmpty')
  if (!params.filled('iv')) throw new Refusal(-1, 'ivEmpty')
  const key = shop.data.session_keys[sessionKeyPlace(client, params.text('openid'))]
  if (key === undefined) throw new Refusal(-1, 'sessionKeyMissing')
  const iv = Buffer.from(params.text('iv'), 'base64')
  if (iv.length !== IV_BYTES) throw new Refusal(-1, 'ivLength')
  const read = v.safeParse(phoneData, decrypt(Buffer.from(key, 'base64'), iv, params.text('encrypted_data')))
  if (!read.success) throw new Refusal(-1, 'tryAgain')
  const { purePhoneNumber, watermark } = read.output
  const appid = textSetting(shop, miniProgram(client).appidSetting)
  if (watermark.appid !== appid) throw new Refusal(-1, 'operationFailed')
  // The real server searches its table with an array instead of a number then.
  if (purePhoneNumber === '') throw new ServerFault('where express error: no phone number')
  return purePhoneNumber
}

/**
 * The phone number that a platform confirms; how it comes depends on the version (contract 10).
 * @throws Refusal -1 for everything that isn't one, and for platforms without this way
 */
export function readPhoneNumber(call: Call): string {
  if (!call.params.filled('openid')) throw new Refusal(-1, 'openidEmpty')
  const { client, generation } = call
  const way = isMiniProgram(client) ? generation.quickBind[client] : undefined
  if (!isMiniProgram(client) || !way) throw new Refusal(-1, 'oneTapUnsupported', client)
  return way === 'code' ? readPhoneCode(call) : readEncryptedPhone(call, client)
}

/** What `getPhoneNumber` of a platform would give a mini-program for this person; for tests and mini-hosts. */
export function encryptPhone(
  shop: ShopState,
  openid: string,
  number: string,
  client: MiniProgramName = 'toutiao',
) {
  const appid = textSetting(shop, miniProgram(client).appidSetting)
  const iv = createHash('md5').update(number).digest()
  const cipher = createCipheriv(CIPHER, sessionKey(openid), iv)
  const plain = JSON.stringify({
    phoneNumber: `+86${number}`,
    purePhoneNumber: number,
    countryCode: '86',
    watermark: { timestamp: shop.now(), appid },
  })
  return {
    encrypted_data: cipher.update(plain, 'utf8', 'base64') + cipher.final('base64'),
    iv: iv.toString('base64'),
  }
}
