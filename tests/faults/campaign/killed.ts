import { screenFaults } from '../checks/screen-faults'
import type { Fixture } from '../fixture/fixture'
import { isGuestHome, isMemberHome } from '../flows/routes'
import type { User } from '../flows/user'
import type { FaultCase } from './fault-case'
import { tryAgain } from './recovery'

/** How long home takes to show what the shop has done in the meantime, in milliseconds of its clock. */
const A_WHILE_MS = 3500

/** The app is killed where the fault demands it and opened again; the user starts from home. */
export async function beKilled(user: User, { proxy }: Fixture, { step, kind }: FaultCase): Promise<string[]> {
  const { driver, shop } = user
  await proxy.untilHung()
  await driver.kill()
  proxy.heal()
  user.typed = {}
  await driver.launch()
  const isHome = step.launches ? step.isDone : undefined
  const look = await user.until('home', isHome ?? ((now) => isGuestHome(now) || isMemberHome(now)))
  const problems = screenFaults(look, shop)
  if (step.launches) return problems
  await driver.settle()
  const isDone = async () =>
    kind.acts === true && (await user.until('', step.isDone, A_WHILE_MS).catch(() => null)) !== null
  if (await isDone()) return problems
  await step.open?.(user)
  if (step.open && step.isDone(await user.look())) return problems
  await user.fill(step.fields ?? [])
  await driver.leaveField()
  await driver.settle()
  // A countdown outlives the app: what the shop did once is not asked for again.
  if (kind.acts === true && step.isDone(await user.look())) return problems
  await step.prepare?.(user)
  await driver.leaveField()
  await tryAgain(user, step, kind.acts === true, step.act)
  return problems
}
