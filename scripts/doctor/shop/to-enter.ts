import type { WordKey } from '../words/en'
import { imageOrigins } from './images'
import { phoneWays } from './phone-ways'
import type { Visit } from './visit'

/** What an operator enters and applies for at one platform before its review. */
export interface ToEnter {
  readonly platform: 'weixin' | 'alipay' | 'toutiao'
  readonly requestDomains: readonly string[]
  readonly uploadDomains: readonly string[]
  readonly downloadDomains: readonly string[]
  readonly privacy: readonly WordKey[]
  readonly rights: readonly WordKey[]
}

/** What the app uses of each platform, but for the phone button, which depends on the shop. */
export const uses: Readonly<Record<ToEnter['platform'], Pick<ToEnter, 'privacy' | 'rights'>>> = {
  weixin: { privacy: ['privacy.nicknameAvatar', 'privacy.clipboard'], rights: ['right.filing'] },
  alipay: {
    privacy: ['privacy.nicknameAvatar', 'privacy.album', 'privacy.clipboard'],
    rights: ['right.alipay.profile'],
  },
  toutiao: {
    privacy: ['privacy.nicknameAvatar', 'privacy.album', 'privacy.clipboard'],
    rights: ['right.toutiao.profile'],
  },
}

export const phoneRights = { weixin: 'right.weixin.phone', toutiao: 'right.toutiao.phone' } as const

/** The domains, privacy items and rights of the platforms; none without the shop's settings. */
export async function toEnter(visit: Visit): Promise<readonly ToEnter[]> {
  const settings = await visit.settings()
  if (settings === null) return []
  const own = new URL(visit.base).origin
  const images = imageOrigins(settings, visit.base)
  const all: ToEnter[] = []
  for (const platform of ['weixin', 'alipay', 'toutiao'] as const) {
    const { byOneTap, bySms } = await phoneWays(visit, platform)
    const { privacy, rights } = uses[platform]
    all.push({
      platform,
      requestDomains: [own],
      uploadDomains: [own],
      downloadDomains: [...new Set([own, ...images])],
      privacy: byOneTap || bySms ? [...privacy, 'privacy.phone'] : privacy,
      rights: byOneTap && platform !== 'alipay' ? [...rights, phoneRights[platform]] : rights,
    })
  }
  return all
}
