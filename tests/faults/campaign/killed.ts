import { screenFaults } from '../checks/screen-faults'
import type { Actor } from '../flows/actor'
import { isGuestHome, isMemberHome } from '../flows/ways'
import type { Scene } from '../stage/scene'
import type { FaultCase } from './fault-case'
import { tryAgain } from './recovery'

/** How long home takes to show what the shop has done meanwhile. */
const A_WHILE_MS = 700

/** The app is killed where the fault wants it, and opened again; the person starts from home. */
export async function beKilled(actor: Actor, { proxy }: Scene, { step, kind }: FaultCase): Promise<string[]> {
  const { hand, shop } = actor
  await proxy.untilHung()
  await hand.kill()
  proxy.heal()
  actor.typed = {}
  await hand.launch()
  const isHome = step.launches ? step.isDone : undefined
  const look = await actor.until('home', isHome ?? ((now) => isGuestHome(now) || isMemberHome(now)))
  const problems = screenFaults(look, shop)
  if (step.launches) return problems
  await hand.settle()
  const isDone = async () =>
    kind.acts === true && (await actor.until('', step.isDone, A_WHILE_MS).catch(() => null)) !== null
  if (await isDone()) return problems
  await step.open?.(actor)
  if (step.open && step.isDone(await actor.look())) return problems
  await actor.fill(step.fields ?? [])
  await step.prepare?.(actor)
  await hand.leaveField()
  // A countdown outlives the app: what the shop did once is not asked for again.
  if (kind.acts === true && step.isDone(await actor.look())) return problems
  await tryAgain(actor, step, kind.acts === true, step.act)
  return problems
}
