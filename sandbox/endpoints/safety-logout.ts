import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { unfinishedOrdersOf } from '../state/orders'
import { updateUser } from '../state/users'
import { status } from './account-status'

/**
 * `safety/logout` cancels the account. Everybody forgets it and its name is free, but its tokens go on
 * answering code 0, with null for the user (contract 6.19).
 */
export function safetyLogout({ shop, user }: Call): Answer {
  if (!user) throw new Refusal(-1, 'cancellingFailed')
  const unfinished = unfinishedOrdersOf(shop, user.id).length
  if (unfinished > 0) throw new Refusal(-1, 'ordersOpen', String(unfinished))
  updateUser(shop, user, { status: status.banned, is_logout_time: shop.now() })
  return success('accountCancelled')
}
