import type { Look } from '../../driver/driver'
import { signInByName } from '../../driver/members'
import { authorise } from '../flows/routes'
import { accountOf, NAME } from '../flows/sample-account'
import type { Step } from '../flows/step'
import { offers, sees, type User } from '../flows/user'
import type { Message } from '../proxy/fault-kind'

/** How long the app takes to show an answer that arrives, in milliseconds of its clock. */
const A_WHILE_MS = 3500

/** The shop has ended the session: the user signs in again, the same way as before. */
async function signInAgain(user: User, { startState }: Step): Promise<void> {
  const typed = { ...user.typed }
  const offersSignIn = (look: Look) => offers(look, user.entry) || offers(look, 'action.signIn')
  // Without a sign-in entry the user is still a member: one more tap is enough.
  if (!offersSignIn(await user.look())) return
  const look = await user.until('a sign-in entry', offersSignIn)
  await user.tap(offers(look, user.entry) ? user.entry : 'action.signIn')
  if (user.platform !== 'h5' && startState === 'member') {
    await user.untilOffered('authorise.byName')
    await user.tap('authorise.byName')
  }
  if (user.platform !== 'h5' && startState === 'platformMember') await authorise(user)
  else {
    await user.untilOffered('signIn.noAccount')
    await signInByName(user, accountOf(NAME))
  }
  await user.until(
    'the screen before signing in',
    (now) => !offers(now, 'signIn.noAccount') && !sees(now, 'authorise.shared'),
  )
  user.typed = typed
}

/** Removes what the fault leaves behind: a closed shop, an expired session. */
export async function clearTheWay(user: User, step: Step, message: Message): Promise<void> {
  if (message === 'closed') {
    await user.tap('action.retry')
    await user.until('an open shop', (look) => !sees(look, 'closed.title'))
  }
  if (message === 'signedOut') await signInAgain(user, step)
}

/** One more tap; where the shop has already done it, `wayOn` after its refusal. */
export async function tryAgain(
  user: User,
  step: Step,
  acted: boolean,
  act = step.again ?? step.act,
): Promise<void> {
  const isDone = step.isDoneAgain ?? step.isDone
  await user.refill(step.fields ?? [])
  await act(user)
  const { wayOn } = step
  if (!acted || !wayOn) {
    await user.until('success by one more tap', isDone)
    return
  }
  await user.driver.settle()
  const done = await user.until('success', isDone, A_WHILE_MS).catch(() => null)
  if (!done) await wayOn(user)
}
