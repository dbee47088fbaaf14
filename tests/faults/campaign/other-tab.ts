import type { Look } from '../../driver/driver'
import { signInByName } from '../../driver/members'
import type { Fixture } from '../fixture/fixture'
import { isGuestHome, isMemberHome, openSignIn } from '../flows/routes'
import { accountOf, NAME, OTHER_NAME, PASSWORD } from '../flows/sample-account'
import { say } from '../flows/say'
import { shows, User } from '../flows/user'
import type { FaultCase } from './fault-case'

/** How long the app takes to render an answer, in milliseconds of its clock. */
const A_MOMENT_MS = 600

/** Whoever registers, signs in or sets a new password is that person afterwards, whatever another tab did meanwhile. */
const provesPerson = (endpoint: string) => ['user/reg', 'user/login', 'user/forgetpwd'].includes(endpoint)

const isHome = (look: Look) => isGuestHome(look) || isMemberHome(look)

async function signOut(user: User): Promise<void> {
  await user.tap('home.signOut')
  await user.driver.answer(say('home.signOutYes'))
  await user.until('a guest’s home', isGuestHome)
}

/** What the shop keeps of the other person, but for when it was changed last. */
const rowOf = ({ shop }: Fixture) =>
  JSON.stringify({ ...shop.users.find(({ username }) => username === OTHER_NAME), upd_time: 0 })

/**
 * Another tab signs out, or signs in somebody else, and only then the answer comes: it brings nobody back and does
 * nothing to the other person, in this tab and in a new one.
 */
export async function beOvertaken(
  user: User,
  fixture: Fixture,
  { kind, step }: FaultCase,
): Promise<string[]> {
  const { proxy, shop, tabs, clock } = fixture
  if (!tabs) throw new Error('There is one window only.')
  const [tab, otherTab] = tabs
  await proxy.untilHung()
  await shop.configure({ home_user_login_img_verify_state: 0 })
  const other = new User({ ...fixture, driver: otherTab })
  await otherTab.launch()
  if (isMemberHome(await other.until('home', isHome))) await signOut(other)
  if (kind.meanwhile === 'signedIn') {
    await shop.registerElsewhere(OTHER_NAME, PASSWORD)
    await openSignIn(other)
    await signInByName(other, accountOf(OTHER_NAME))
    await other.until('the other person’s home', isMemberHome)
  }
  const before = rowOf(fixture)
  await tab.bringToFront()
  proxy.release()
  await clock.sleep(A_MOMENT_MS)
  await tab.settle()
  const isOwn = (look: Look) => isMemberHome(look) && !shows(look, OTHER_NAME)
  const isTheirs = (look: Look) =>
    !shows(look, NAME) &&
    (kind.meanwhile === 'signedIn' ? isMemberHome(look) && shows(look, OTHER_NAME) : isGuestHome(look))
  const isRight = kind.meanwhile === 'signedIn' && provesPerson(step.endpoint) ? isOwn : isTheirs
  await tab.goHome()
  await user.until('the home of whom the other tab shows', isRight)
  await tab.kill()
  await tab.launch()
  await user.until('the same after a reload', isRight)
  await tab.settle()
  const problems = rowOf(fixture) === before ? [] : ['something was done to the other person’s account']
  problems.push(...otherTab.troubles())
  await otherTab.kill()
  return problems
}
