import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { LAST_UNFINISHED } from '../state/orders'
import { updateUser } from '../state/users'
import { status } from './account-status'

/**
 * `safety/logout` cancels the account. Everybody forgets it and its name is free, but its tokens go on
 * answering code 0, about nobody (contract 6.19).
 */
export function safetyLogout({ shop, user }: Call): Answer {
  if (!user) throw new Refusal(-1, 'cancellingFailed')
  const unfinished = shop.data.orders.filter(
    (order) => order.user_id === user.id && order.status <= LAST_UNFINISHED,
  )
  if (unfinished.length > 0) throw new Refusal(-1, 'ordersOpen', String(unfinished.length))
  updateUser(shop, user, { status: status.banned, is_logout_time: shop.now() })
  return success('accountCancelled')
}
