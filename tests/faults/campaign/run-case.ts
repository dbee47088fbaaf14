import { expectedMessage } from '../checks/expected-message'
import { lostInput, screenFaults } from '../checks/screen-faults'
import { shopFaults } from '../checks/shop-faults'
import { showsMessage } from '../checks/shows-message'
import type { CaseWorker } from '../fixture/case-worker'
import type { Fixture } from '../fixture/fixture'
import { startIn } from '../fixture/start-states'
import { isGuestHome, isMemberHome } from '../flows/routes'
import type { Step } from '../flows/step'
import { User } from '../flows/user'
import { type FaultCase, pickFor } from './fault-case'
import { beKilled } from './killed'
import { beOvertaken } from './other-tab'
import { clearTheWay, tryAgain } from './recovery'
import { doTwice } from './stale-answer'

/** Opens the app, unless that is the step itself, and does everything up to the tap. */
async function approach(user: User, { step }: FaultCase): Promise<void> {
  if (step.launches) return
  await user.driver.launch()
  await user.until('home', (look) => isGuestHome(look) || isMemberHome(look))
  await user.driver.settle()
  await step.open?.(user)
  await user.fill(step.fields ?? [])
  await step.prepare?.(user)
  await user.driver.leaveField()
  await user.driver.settle()
}

/** The fault lasts until its message is on the screen; then one more tap has to succeed. */
async function sufferAndRecover(user: User, fixture: Fixture, subject: FaultCase) {
  const { step, kind } = subject
  const problems: string[] = []
  const expected = () => expectedMessage(user, step, kind, fixture.proxy)
  const look = await user.until(`the message of ${kind.message}`, (now) => {
    const message = expected()
    return message !== null && showsMessage(now, subject, message)
  })
  problems.push(...screenFaults(look, user.shop))
  const message = expected() ?? 'nothing'
  fixture.proxy.heal()
  await kind.end?.(fixture)
  if (message === 'nothing') return problems
  await clearTheWay(user, step, message)
  // A sign-in form replaces a form without a profile; the user types into it again then.
  const asked = message === 'refused' || (message === 'signedOut' && step.endpoint !== 'personal/save')
  if (!asked) problems.push(...lostInput(await user.look(), user.typed))
  await tryAgain(user, step, kind.acts === true)
  return problems
}

async function play(user: User, fixture: Fixture, subject: FaultCase, seed: string): Promise<string[]> {
  const { step, kind, id } = subject
  if (kind.fromStart) await kind.begin?.(fixture)
  await approach(user, subject)
  fixture.proxy.arm(step.endpoint, kind.meet, pickFor(seed, id))
  if (!kind.fromStart) await kind.begin?.(fixture)
  await step.act(user)
  if (kind.meanwhile === 'killed') return beKilled(user, fixture, subject)
  if (kind.meanwhile === 'again') return doTwice(user, fixture, subject)
  if (kind.meanwhile) return beOvertaken(user, fixture, subject)
  const problems = await sufferAndRecover(user, fixture, subject)
  // A late answer arrives now and must change nothing.
  if (kind.name.startsWith('late-')) await fixture.proxy.untilIdle()
  return problems
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Runs one case. @returns one sentence for each problem; none for a case that passed */
export const runCase = (worker: CaseWorker, subject: FaultCase, seed: string): Promise<string[]> =>
  problemsOf(worker, subject, seed).catch((error: unknown) => [wordsOf(error)])

/** A member whose session ends signs in again by name: without a captcha, as the form has known from the start. */
const settingsOf = ({ startState }: Step) =>
  startState === 'member' || startState === 'platformMember' ? { home_user_login_img_verify_state: 0 } : {}

async function problemsOf(worker: CaseWorker, subject: FaultCase, seed: string): Promise<string[]> {
  const fixture = await startIn(worker, subject.step)
  const user = new User(fixture)
  await fixture.shop.configure({ ...settingsOf(subject.step), ...subject.step.settings })
  const problems: string[] = []
  try {
    problems.push(...(await play(user, fixture, subject, seed)))
    await user.driver.settle()
    problems.push(...screenFaults(await user.look(), fixture.shop), ...shopFaults(fixture.shop, subject))
  } catch (error) {
    problems.push(wordsOf(error))
  }
  await subject.kind.end?.(fixture)
  problems.push(...fixture.driver.troubles())
  return [...new Set(problems)]
}
