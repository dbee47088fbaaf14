import { typedSetting } from '../config/read-setting'
import { settingNames } from '../config/site-settings'
import { presentDemoPeople } from '../data/present-demo-people'
import { ordersOf, unfinishedOrdersOf } from '../state/orders'
import { identityColumns, type PlatformRow } from '../state/shop-data'
import type { ShopState } from '../state/shop-state'

/** What the platforms know an account by. */
const openidsOf = (rows: readonly PlatformRow[]) =>
  Object.fromEntries(
    rows
      .flatMap((row) => identityColumns.map((name) => [name, row[name]]))
      .filter(([, value]) => value !== ''),
  )

/** What the panel shows: settings, demo people, and codes, captchas and accounts, newest first; cancelled ones as well. */
export function snapshot(shop: ShopState) {
  const { outbox, captchas, users, platforms } = shop.data
  return {
    now: shop.now(),
    settings: Object.fromEntries(settingNames.map((name) => [name, typedSetting(shop, name)])),
    outbox: [...outbox].reverse(),
    captchas: [...captchas].reverse(),
    people: presentDemoPeople(shop).map(({ account, password, about, columns }) => ({
      account,
      password,
      about,
      nickname: columns.nickname,
    })),
    accounts: [...users].reverse().map(({ salt: _salt, pwd: _pwd, ...user }) => ({
      ...user,
      openids: openidsOf(platforms.filter((row) => row.user_id === user.id)),
      clients: platforms.filter((row) => row.user_id === user.id).map((row) => row.platform),
      orders: {
        all: ordersOf(shop, user.id).length,
        open: unfinishedOrdersOf(shop, user.id).length,
      },
    })),
  }
}
