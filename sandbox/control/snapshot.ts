import { typedSetting } from '../config/read-setting'
import { settingNames } from '../config/site-settings'
import { ordersOf, unfinishedOrdersOf } from '../state/orders'
import type { ShopState } from '../state/shop-state'

/** What the panel shows: settings, sent codes, captchas and accounts, newest first; cancelled ones as well. */
export function snapshot(shop: ShopState) {
  const { outbox, captchas, users, platforms } = shop.data
  return {
    now: shop.now(),
    settings: Object.fromEntries(settingNames.map((name) => [name, typedSetting(shop, name)])),
    outbox: [...outbox].reverse(),
    captchas: [...captchas].reverse(),
    accounts: [...users].reverse().map(({ salt: _salt, pwd: _pwd, ...user }) => ({
      ...user,
      clients: platforms.filter((row) => row.user_id === user.id).map((row) => row.platform),
      orders: {
        all: ordersOf(shop, user.id).length,
        open: unfinishedOrdersOf(shop, user.id).length,
      },
    })),
  }
}
