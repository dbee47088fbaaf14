import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '../flows/actor'
import type { Scene } from '../stage/scene'
import type { FaultCase } from './fault-case'

/** As long as an answer that is there takes to be drawn. */
const A_MOMENT_MS = 120

/** An action waits for its own answer: a second tap sends nothing. */
async function tapTwice(actor: Actor, { proxy }: Scene, { step }: FaultCase): Promise<string[]> {
  await (step.tapAgain ?? step.act)(actor)
  await sleep(A_MOMENT_MS)
  const sent = proxy.met
  proxy.release()
  await actor.until('success', step.isDone)
  return sent > 1 ? [`a second tap sent a second request`] : []
}

/** The answer of a first request comes after that of a second one, and changes nothing any more. */
export async function doTwice(actor: Actor, scene: Scene, subject: FaultCase): Promise<string[]> {
  const { proxy, shop, hand } = scene
  const { second } = subject.step
  await proxy.untilHung()
  if (!second) return tapTwice(actor, scene, subject)
  second.change?.(shop)
  await second.act(actor)
  const newest = await actor.until('the later answer', second.isNewest)
  proxy.release()
  await sleep(A_MOMENT_MS)
  await hand.settle()
  const after = await actor.look()
  const isSamePicture = subject.step.teller !== 'picture' || after.captcha === newest.captcha
  const problems = second.isNewest(after) && isSamePicture ? [] : ['an earlier answer replaced a later one']
  await second.afterwards?.(actor)
  if (second.isStillNewest) await actor.until('the later answer elsewhere', second.isStillNewest)
  return problems
}
