import type { Fixture } from '../fixture/fixture'
import type { User } from '../flows/user'
import type { FaultCase } from './fault-case'

/** How long the app takes to render an answer, in milliseconds of its clock. */
const A_MOMENT_MS = 600

/** An action waits for its own answer: a second tap sends nothing. */
async function tapTwice(user: User, { proxy, clock }: Fixture, { step }: FaultCase): Promise<string[]> {
  await (step.tapAgain ?? step.act)(user)
  await clock.sleep(A_MOMENT_MS)
  const sent = proxy.met
  proxy.release()
  await user.until('success', step.isDone)
  return sent > 1 ? [`a second tap sent a second request`] : []
}

/** The answer of a first request comes after that of a second one, and changes nothing any more. */
export async function doTwice(user: User, fixture: Fixture, subject: FaultCase): Promise<string[]> {
  const { proxy, shop, driver, clock } = fixture
  const { second } = subject.step
  await proxy.untilHung()
  if (!second) return tapTwice(user, fixture, subject)
  second.change?.(shop)
  await second.act(user)
  const newest = await user.until('the later answer', second.isNewest)
  proxy.release()
  await clock.sleep(A_MOMENT_MS)
  await driver.settle()
  const after = await user.look()
  const isSamePicture = subject.step.messagePlace !== 'picture' || after.captcha === newest.captcha
  const problems = second.isNewest(after) && isSamePicture ? [] : ['an earlier answer replaced a later one']
  await second.afterwards?.(user)
  if (second.isStillNewest) await user.until('the later answer elsewhere', second.isStillNewest)
  return problems
}
