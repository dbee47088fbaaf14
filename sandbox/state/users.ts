import * as v from 'valibot'
import { checkColumns } from './column-limits'
import type { UserRow } from './shop-data'
import type { ShopState } from './shop-state'
import { textEntries } from './text-columns'

/** Texts are equal to the database whatever their case (contract 4: user names differ only in case). */
function sameText(left: string, right: string): boolean {
  return left !== '' && left.toLowerCase() === right.toLowerCase()
}

function findUser(shop: ShopState, fits: (user: UserRow) => boolean): UserRow | undefined {
  return shop.data.users.find((user) => user.is_delete_time === 0 && user.is_logout_time === 0 && fits(user))
}

/** The account of that id, unless it was deleted or cancelled. */
export function userById(shop: ShopState, id: number): UserRow | undefined {
  return findUser(shop, (user) => user.id === id)
}

/** The account that a user name, mobile number or e-mail address belongs to. */
export function userBy(
  shop: ShopState,
  column: 'username' | 'mobile' | 'email',
  value: string,
): UserRow | undefined {
  return findUser(shop, (user) => sameText(user[column], value))
}

/** The id of the inviter named by id, number code, mobile or e-mail; 0 for nobody (contract 6.6). */
export function referrerId(shop: ShopState, named: string): number {
  const inviter = findUser(shop, (user) =>
    [String(user.id), user.number_code, user.mobile, user.email].some((name) => sameText(name, named)),
  )
  return inviter?.id ?? 0
}

/** Stores a new account and returns its row. @throws ServerFault when a column can't hold its value */
export function insertUser(shop: ShopState, known: Partial<UserRow>): UserRow {
  checkColumns(known)
  const id = shop.data.users.reduce((highest, user) => Math.max(highest, user.id), 0) + 1
  const digits = String(100_000_000 + shop.random(900_000_000))
  const user: UserRow = {
    status: 0,
    salt: '',
    pwd: '',
    ...v.parse(v.object(textEntries), {}),
    gender: 0,
    birthday: 0,
    integral: 0,
    locking_integral: 0,
    referrer: 0,
    is_delete_time: 0,
    is_logout_time: 0,
    upd_time: 0,
    ...known,
    id,
    number_code: `8888${digits}${id}`,
    add_time: shop.now(),
  }
  shop.data.users.push(user)
  return user
}

/**
 * Changes some columns of an account.
 * @returns whether a column changed; the time of the change is one of them, so that it is false only for
 *   the same values within a second
 * @throws ServerFault when a column can't hold its value
 */
export function updateUser(shop: ShopState, user: UserRow, changes: Partial<UserRow>): boolean {
  checkColumns(changes)
  const before = { ...user }
  Object.assign(user, changes, { upd_time: shop.now() })
  return Object.entries(before).some(([column, value]) => !Object.is(value, Reflect.get(user, column)))
}
