import { type Actor, offers, sees } from '../flows/actor'
import type { Step } from '../flows/step'
import { authorise, signInByName } from '../flows/ways'
import type { Look } from '../hands/hand'
import type { Told } from '../proxy/fault-kind'

/** How long an answer that comes at all takes to show. */
const A_WHILE_MS = 700

/** The shop has forgotten the person: they come in again, the way they came before. */
async function signInAgain(actor: Actor, { app }: Step): Promise<void> {
  actor.shop.configure({ home_user_login_img_verify_state: 0 })
  const typed = { ...actor.typed }
  const offersWay = (look: Look) => offers(look, actor.entry) || offers(look, 'action.signIn')
  // Who is offered no way in is a member yet: one more tap is all.
  if (!offersWay(await actor.look())) return
  const look = await actor.until('a way in', offersWay)
  await actor.tap(offers(look, actor.entry) ? actor.entry : 'action.signIn')
  if (actor.platform !== 'h5' && app === 'member') {
    await actor.untilOffered('authorise.byName')
    await actor.tap('authorise.byName')
  }
  if (actor.platform !== 'h5' && app === 'vouched') await authorise(actor)
  else {
    await actor.untilOffered('signIn.noAccount')
    await signInByName(actor)
  }
  await actor.until(
    'the screen they came from',
    (now) => !offers(now, 'signIn.noAccount') && !sees(now, 'authorise.shared'),
  )
  actor.typed = typed
}

/** What stands in the way once the fault is gone: a closed shop, a session that is over. */
export async function clearTheWay(actor: Actor, step: Step, told: Told): Promise<void> {
  if (told === 'closed') {
    await actor.tap('action.retry')
    await actor.until('an open shop', (look) => !sees(look, 'closed.title'))
  }
  if (told === 'signedOut') await signInAgain(actor, step)
}

/** One more tap, and, where the shop had done it already, the way on from its refusal. */
export async function tryAgain(
  actor: Actor,
  step: Step,
  acted: boolean,
  act = step.again ?? step.act,
): Promise<void> {
  const isDone = step.isDoneAgain ?? step.isDone
  await actor.refill(step.fields ?? [])
  await act(actor)
  const { wayOn } = step
  if (!acted || !wayOn) {
    await actor.until('success by one more tap', isDone)
    return
  }
  await actor.hand.settle()
  const done = await actor.until('success', isDone, A_WHILE_MS).catch(() => null)
  if (!done) await wayOn(actor)
}
