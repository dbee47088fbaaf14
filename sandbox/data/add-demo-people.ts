import { portrait } from '../images/portrait'
import { passwordColumns } from '../password'
import { insertRow } from '../state/platform-rows'
import type { ShopState } from '../state/shop-state'
import { storeUpload } from '../state/uploads'
import { insertUser } from '../state/users'
import { type DemoPerson, demoPeople } from './demo-people'

function addPerson(shop: ShopState, { password, columns, avatar, weixin }: DemoPerson): void {
  const user = insertUser(shop, {
    ...columns,
    ...(password === undefined ? {} : passwordColumns(shop, password)),
    ...(avatar ? { avatar: storeUpload(shop, { type: 'image/png', bytes: portrait(...avatar) }) } : {}),
  })
  if (weixin) insertRow(shop, user, 'default', 'weixin', weixin)
}

/** Opens the accounts of the demo people, for people who try the app; tests begin with an empty shop. */
export function addDemoPeople(shop: ShopState): void {
  for (const person of demoPeople) addPerson(shop, person)
}
