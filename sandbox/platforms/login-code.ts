import { createHash } from 'node:crypto'
import { textSetting } from '../config/read-setting'
import { ForeignRefusal, Refusal } from '../http/answer'
import type { Call } from '../http/call'
import type { MessageKey } from '../messages/message-key'
import { type MiniProgramName, miniProgram } from './clients'

/** What a platform says about the person behind a login code. */
export interface PlatformPerson {
  openid: string
  unionid: string
}

/** What the shop answers where a platform gives no person (contract 6.5). */
interface RefusalMessages {
  noCode: MessageKey
  noAnswer: MessageKey
  refusal: string
}

const refusals: Record<MiniProgramName, RefusalMessages> = {
  weixin: { noCode: 'authCodeWrong', noAnswer: 'authCallFailed', refusal: 'invalid code, rid: 65a0-stub' },
  alipay: { noCode: 'authCodeEmpty', noAnswer: 'authFailed', refusal: '授权码code无效' },
  toutiao: { noCode: 'authCodeWrong', noAnswer: 'authCallFailed', refusal: 'bad code' },
  baidu: { noCode: 'authCodeWrong', noAnswer: 'authCallFailed', refusal: 'bad code' },
  qq: { noCode: 'authCodeWrong', noAnswer: 'authCallFailed', refusal: 'bad code' },
  kuaishou: { noCode: 'authCodeWrong', noAnswer: 'authCallFailed', refusal: 'bad code' },
}

/** Where the shop keeps a person's AES key until the phone number is asked for (contract 6.9). */
export function sessionKeyPlace(client: MiniProgramName, openid: string): string {
  return `${client} ${openid}`
}

/** The AES key that the platform gives the shop at a login; an encrypted phone number needs it. */
export function sessionKey(openid: string): Buffer {
  return createHash('md5').update(`session:${openid}`).digest()
}

/**
 * Asks the sandbox's platform who sent a login code: `NAME` or `NAME~UNIONID` is the person with
 * openid `<prefix>NAME`; `bad…` is refused, `empty…` and `html…` get no usable answer.
 * @throws Refusal or ForeignRefusal, -1 unless the generation has other codes (contract 6.5, 10)
 */
export function askPlatform({ shop, params, generation }: Call, client: MiniProgramName): PlatformPerson {
  const code = params.text('authcode')
  const codes = generation.newcomer.codes[client] ?? { noCode: -1, refused: -1 }
  const { prefix, appidSetting } = miniProgram(client)
  const { noCode, noAnswer, refusal } = refusals[client]
  if (code === '') throw new Refusal(codes.noCode, noCode)
  // WeChat is called even without an appid (contract 6.5).
  if (client !== 'weixin' && textSetting(shop, appidSetting) === '') throw new Refusal(-1, 'parametersWrong')
  if (code.startsWith('bad')) throw new ForeignRefusal(codes.refused, refusal)
  if (code.startsWith('empty') || code.startsWith('html')) throw new Refusal(-1, noAnswer)
  const [name = '', unionid = ''] = code.split('~')
  const openid = prefix + name
  shop.data.session_keys[sessionKeyPlace(client, openid)] = sessionKey(openid).toString('base64')
  return { openid, unionid }
}
