import type { FaultCase } from '../campaign/fault-case'
import type { FaultShop } from '../fixture/fault-shop'

/** What is wrong in the shop at the end of a case. */
export function shopFaults(shop: FaultShop, { step, kind }: FaultCase): string[] {
  const { isStored } = step
  const accounts = step.accounts + (kind.meanwhile === 'signedIn' ? 1 : 0)
  const faults: string[] = []
  const { users, data } = shop
  if (users.length > accounts) faults.push(`the shop has ${users.length} accounts instead of ${accounts}`)
  if (data.outbox.length > 1) faults.push(`${data.outbox.length} codes were sent`)
  if (isStored && !isStored(shop)) faults.push('the shop doesn’t have what was asked of it')
  return faults
}
