import type { Order } from './shop-data'
import type { ShopState } from './shop-state'

/** The states of an order, in the shop's own order: an order of state n has the n-th name. */
export const orderStates = ['待确认', '待付款', '待发货', '待收货', '已完成', '已取消', '已关闭'] as const

/** Orders up to this state keep an account from being cancelled (contract 6.19). */
const LAST_UNFINISHED = 3

/** Everything that an account has bought. */
export function ordersOf(shop: ShopState, userId: number): Order[] {
  return shop.data.orders.filter((order) => order.user_id === userId)
}

/** What it has bought and not received yet. */
export function unfinishedOrdersOf(shop: ShopState, userId: number): Order[] {
  return ordersOf(shop, userId).filter((order) => order.status <= LAST_UNFINISHED)
}
