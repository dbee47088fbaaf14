import { createPlatformSignIn } from '@/stores/session/platform-sign-in'
import type { Session } from '@/stores/session/session'
import { userOf } from './people'
import { sessionGate } from './session-gate'
import { type Answer, shopByEndpoint } from './shop-by-endpoint'
import { userToday } from './wire-users'

/** What the shop answers about an account, whose openid is of WeChat. */
export const accountOf = (id: number, openid: string, token = `token-${id}`) => ({
  code: 0,
  data: { ...userToday, id, weixin_openid: openid, token, user_name_view: `user${id}` },
})
export const identified = { code: 0, data: { openid: 'o_1', unionid: 'u_1' } }
export const unbound = { code: 0, data: { is_mandatory_bind_mobile: 1, weixin_openid: 'o_1' } }

/** A guest in WeChat, at a shop that answers each endpoint as it is told. */
export function platformTab(answers: Record<string, Answer>) {
  const shop = shopByEndpoint(answers, 'weixin')
  const tab = sessionGate()
  /** For each login of the platform, whether it was a silent one. */
  const logins: boolean[] = []
  const device = { isLoginFresh: true }
  const platform = createPlatformSignIn(shop.client, {
    clientType: 'weixin',
    async loginCode({ silent }) {
      logins.push(silent)
      return 'code'
    },
    isLoginFresh: async () => device.isLoginFresh,
  })
  tab.gate.startAsGuest()
  return { ...tab, answers, shop, platform, logins, device }
}

/** Signs in whom an answer names, as an action of theirs did. */
export function comeIn(
  { gate }: Pick<ReturnType<typeof platformTab>, 'gate'>,
  id: number,
  openid: string,
): Session {
  return gate.beginSignIn('user/login').signedIn({
    ...{ kind: 'signedIn', token: `token-${id}`, mustBindFlag: false },
    user: userOf(id, { openid }),
  })
}
