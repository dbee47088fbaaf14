import { htmlText } from '@/domain/html-text'
import type { PlatformName } from '../platforms'
import type { Visit } from './visit'

/** How a shop answers a login code that no platform gave. */
export type OneTap =
  | { kind: 'ready' }
  /** the shop's words tell what isn't set up */
  | { kind: 'notReady'; reason: string }
  | { kind: 'absent' }

/**
 * A shop that asks the platform is told that the code is none: WeChat's 40029, Alipay's «授权码code无效», Douyin's
 * «bad code». Everything else is said before the platform is asked, or about the shop's own id.
 */
const codeRefused = /40029|40018|(invalid|bad) (js_|authorization )?code|code ?(无效|错误|invalid)/i

const NO_ACTION = -1000

/** Asks for a sign-in with a login code that can't be one (contract 6.5): nobody is signed in, no account is made. */
export async function askOneTap(visit: Visit, clientType: PlatformName): Promise<OneTap> {
  const call = {
    endpoint: 'user/appminiuserauth',
    params: { authcode: 'bad-code-of-the-doctor' },
    clientType,
  }
  const envelope = await visit.envelope(call)
  if (!envelope || envelope.code === NO_ACTION) return { kind: 'absent' }
  return codeRefused.test(envelope.msg)
    ? { kind: 'ready' }
    : { kind: 'notReady', reason: htmlText(envelope.msg) }
}
