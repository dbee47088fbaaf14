/** The states of an order, in the shop's own order: an order of state n has the n-th name. */
export const orderStates = ['待确认', '待付款', '待发货', '待收货', '已完成', '已取消', '已关闭'] as const

/** Orders up to this state keep an account from being cancelled (contract 6.19). */
export const LAST_UNFINISHED = 3
