import type { User } from '@/api/wire/user'
import { userOf } from './people'
import { sessionGate } from './session-gate'
import { type Answer, shopByEndpoint } from './shop-by-endpoint'

/** A browser's tab in which a member is signed in, at a shop that answers each endpoint as it is told. */
export function memberTab(answers: Record<string, Answer>, user: Partial<User> = {}) {
  const shop = shopByEndpoint(answers)
  const tab = sessionGate()
  tab.gate.startAsGuest()
  tab.gate.beginSignIn('user/login').signedIn({
    ...{ kind: 'signedIn', token: 'token-1', mustBindFlag: false },
    user: userOf(1, user),
  })
  return { ...tab, shop }
}
