import type { FaultShop } from '../fixture/fault-shop'
import type { Step } from '../flows/step'

/** What is wrong in the shop at the end of a case. */
export function shopFaults(shop: FaultShop, { accounts, isStored }: Step): string[] {
  const faults: string[] = []
  const { users, data } = shop
  if (users.length > accounts) faults.push(`the shop has ${users.length} accounts instead of ${accounts}`)
  if (data.outbox.length > 1) faults.push(`${data.outbox.length} codes were sent`)
  if (isStored && !isStored(shop)) faults.push('the shop doesn’t have what was asked of it')
  return faults
}
