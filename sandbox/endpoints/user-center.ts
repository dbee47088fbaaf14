import { type Answer, success } from '../http/answer'
import type { Call } from '../http/call'
import { avatarUrl } from '../images/avatar-address'
import { orderStates, ordersOf } from '../state/orders'
import { viewName } from '../user-view'

/** Lists of the shop's page that aren't states of an order: to be rated, and after-sales. */
const otherLists = [
  { name: '待评价', status: 100 },
  { name: '退款/售后', status: 101 },
]

/** `user/center`: what the shop's own "my" page shows. It proves no session: a guest may ask (contract 6.20). */
export function userCenter(call: Call): Answer {
  const { shop, user, generation } = call
  const orders = user ? ordersOf(shop, user.id) : []
  const states = [...orderStates.map((name, status) => ({ name, status })), ...otherLists]
  const prefix = generation.centerPrefix
  return success('success', {
    integral: user?.integral ?? 0,
    avatar: avatarUrl(call, user?.avatar ?? ''),
    nickname: user?.nickname ?? '',
    username: user?.username ?? '',
    user_name_view: user ? viewName(call, user) : '',
    user_order_status: states.map((state) => ({
      ...state,
      count: orders.filter((order) => order.status === state.status).length,
    })),
    user_order_count: orders.length,
    user_goods_favor_count: 0,
    user_goods_browse_count: 0,
    [`${prefix}message_total`]: 0,
    navigation: [],
    [`${prefix}cart_total`]: 0,
  })
}
