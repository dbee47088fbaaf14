import { isPasswordOf } from '../password'
import type { ShopState } from '../state/shop-state'
import { userBy } from '../state/users'
import { type DemoPerson, demoPeople } from './demo-people'

/** Whether the account is there, and is signed in to as the list says. */
function isPresent(shop: ShopState, { account, password }: DemoPerson): boolean {
  const user = userBy(shop, 'username', account) ?? userBy(shop, 'mobile', account)
  if (!user) return false
  return password === undefined ? user.pwd === '' : isPasswordOf(user, password)
}

/** The demo people of this shop; none that were cancelled or have another password by now. */
export function presentDemoPeople(shop: ShopState): DemoPerson[] {
  return demoPeople.filter((person) => isPresent(shop, person))
}
