import { insertRow } from '../../../sandbox/state/platform-rows'
import type { ShopState } from '../../../sandbox/state/shop-state'
import { insertUser, userById } from '../../../sandbox/state/users'
import type { RowsStep } from './recording'

/** Does to the sandbox's rows what a recording did to a server's by SQL. */
export function changeRows(shop: ShopState, step: RowsStep): void {
  const { data } = shop
  if ('update' in step) {
    for (const user of data.users)
      if (step.id === undefined || user.id === step.id) Object.assign(user, step.update)
  } else if ('deleteAbove' in step) {
    data.users = data.users.filter(({ id }) => id <= step.deleteAbove)
    data.platforms = data.platforms.filter(({ user_id }) => user_id <= step.deleteAbove)
  } else if (step.insert === 'users') {
    Object.assign(insertUser(shop, {}), step.row)
  } else {
    const { user_id, platform, ...row } = step.row
    const user = userById(shop, Number(user_id))
    if (user) Object.assign(insertRow(shop, user, 'default', String(platform), {}), row)
  }
}
