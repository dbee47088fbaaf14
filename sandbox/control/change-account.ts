import * as v from 'valibot'
import type { ShopState } from '../state/shop-state'
import { textColumns } from '../state/text-columns'
import { updateUser, userBy } from '../state/users'

/** A change that can't be made: the message says why. */
export class WrongChange extends Error {}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.string()
const columns = {
  ...v.entriesFromList(textColumns, v.optional(text)),
  status: v.optional(v.picklist([0, 1, 2, 3])),
  gender: v.optional(count),
  integral: v.optional(count),
  is_delete_time: v.optional(count),
  is_logout_time: v.optional(count),
}

const change = v.object({
  account: v.strictObject({
    username: v.optional(text),
    mobile: v.optional(text),
    email: v.optional(text),
  }),
  set: v.strictObject({
    ...columns,
    /** so many orders more */
    open_orders: v.optional(v.pipe(count, v.maxValue(100))),
    /** their state */
    order_status: v.optional(v.pipe(count, v.maxValue(6)), 1),
  }),
})

/**
 * What an operator or a purchase does to an account: columns, and orders.
 * @returns the id of the account
 * @throws WrongChange for a change that isn't one, and an account that doesn't exist
 */
export function changeAccount(shop: ShopState, request: unknown): number {
  const parsed = v.safeParse(change, request)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new WrongChange(`${v.getDotPath(issue) ?? 'the change'}: ${issue.message}`)
  }
  const { account, set } = parsed.output
  const { open_orders = 0, order_status, ...changes } = set
  const named = (['username', 'mobile', 'email'] as const).find((column) => account[column])
  const user = named && userBy(shop, named, account[named] ?? '')
  if (!user) throw new WrongChange(`${JSON.stringify(account)}: no such account`)
  if (Object.keys(changes).length > 0) updateUser(shop, user, changes)
  for (let made = 0; made < open_orders; made++) {
    shop.data.orders.push({ user_id: user.id, status: order_status })
  }
  return user.id
}
