import { fits } from '../checks/fitting'
import { lostWords } from '../checks/lost-words'
import { screenFaults } from '../checks/screen-faults'
import { shopFaults } from '../checks/shop-faults'
import { toldIn } from '../checks/told-in'
import { Actor } from '../flows/actor'
import type { Step } from '../flows/step'
import { isGuestHome, isMemberHome } from '../flows/ways'
import type { Lane } from '../stage/lane'
import type { Scene } from '../stage/scene'
import { startIn } from '../stage/worlds'
import { type FaultCase, pickFor } from './fault-case'
import { beKilled } from './killed'
import { doTwice } from './overtaken'
import { clearTheWay, tryAgain } from './recovery'

/** How long an answer that is there takes to be drawn. */
const A_WHILE_MS = 400

/** Opens the app, unless that is the step itself, and does everything up to the tap. */
async function approach(actor: Actor, { step }: FaultCase): Promise<void> {
  if (step.launches) return
  await actor.hand.launch()
  await actor.until('home', (look) => isGuestHome(look) || isMemberHome(look))
  await actor.hand.settle()
  await step.open?.(actor)
  await actor.fill(step.fields ?? [])
  await step.prepare?.(actor)
  await actor.hand.leaveField()
  await actor.hand.settle()
}

/** What was new on the screen may have been the way to success and no refusal. */
async function succeeds(actor: Actor, { isDone }: Step): Promise<boolean> {
  await actor.hand.settle()
  return (await actor.until('', isDone, A_WHILE_MS).catch(() => null)) !== null
}

/** The fault lasts until the person has read what it means, then one more tap has to succeed. */
async function sufferAndRecover(
  actor: Actor,
  scene: Scene,
  { step, kind }: FaultCase,
  before: readonly string[],
) {
  const problems: string[] = []
  const told = () => toldIn(actor, step, kind, scene.proxy)
  const look = await actor.until(`what says ${kind.told}`, (now) => {
    const says = told()
    return says !== null && fits(now, step, says, before)
  })
  problems.push(...screenFaults(look, actor.shop))
  const said = told() ?? 'nothing'
  const succeeded = said === 'nothing' || (said === 'refused' && (await succeeds(actor, step)))
  scene.proxy.heal()
  await kind.end?.(scene)
  if (succeeded) return problems
  await clearTheWay(actor, step, said)
  // A form may give way to the question who is here; what was typed into it is typed again then.
  const asked = said === 'refused' || (said === 'signedOut' && step.endpoint === 'user/appmobilebind')
  if (!asked) problems.push(...lostWords(await actor.look(), actor.typed))
  await tryAgain(actor, step, kind.acts === true)
  return problems
}

async function play(actor: Actor, scene: Scene, subject: FaultCase, seed: string): Promise<string[]> {
  const { step, kind, id } = subject
  if (kind.fromStart) await kind.begin?.(scene)
  await approach(actor, subject)
  const before = step.launches ? [] : (await actor.look()).lines
  scene.proxy.arm(step.endpoint, kind.meet, pickFor(seed, id))
  if (!kind.fromStart) await kind.begin?.(scene)
  await step.act(actor)
  if (kind.meanwhile === 'killed') return beKilled(actor, scene, subject)
  if (kind.meanwhile === 'again') return doTwice(actor, scene, subject)
  const problems = await sufferAndRecover(actor, scene, subject, before)
  // What is late comes now, and may change nothing any more.
  if (kind.name.startsWith('late-')) await scene.proxy.untilIdle()
  return problems
}

/** Plays one case. @returns what was not as it should be, in sentences; nothing where all was well */
export async function runCase(lane: Lane, subject: FaultCase, seed: string): Promise<string[]> {
  const scene = await startIn(lane, subject.step.app)
  const actor = new Actor(scene)
  scene.shop.configure(subject.step.settings ?? {})
  const problems: string[] = []
  try {
    problems.push(...(await play(actor, scene, subject, seed)))
    await actor.hand.settle()
    problems.push(...screenFaults(await actor.look(), scene.shop), ...shopFaults(scene.shop, subject.step))
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  await subject.kind.end?.(scene)
  problems.push(...scene.hand.troubles())
  return [...new Set(problems)]
}
