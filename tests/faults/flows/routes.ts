import type { Look } from '../../driver/driver'
import { authorise as authoriseBy, signInByName } from '../../driver/members'
import { accountOf } from './sample-account'
import { say } from './say'
import { holds, offers, sees, type User } from './user'

/** Home of a member. */
export const isMemberHome = (look: Look): boolean => offers(look, 'profile.title')

export const isGuestHome = (look: Look): boolean => sees(look, 'home.guest')

/** The app doesn't ask again for what the shop answered within the last ten seconds. */
export const untilSettingsAreOld = (user: User) => user.driver.wait(10_001)

export async function tapRegister(user: User): Promise<void> {
  await user.until('home', isGuestHome)
  await user.tap('action.register')
}

export async function openRegister(user: User): Promise<void> {
  await tapRegister(user)
  await user.untilOffered('register.haveAccount')
}

export async function tapSignIn(user: User): Promise<void> {
  await user.until('home', isGuestHome)
  await user.tap(user.platform === 'h5' ? 'action.signIn' : 'authorise.byName')
}

export async function openSignIn(user: User): Promise<void> {
  await tapSignIn(user)
  await user.untilOffered('signIn.noAccount')
}

/** Registering says that the account exists: the user signs in with it. */
export const signInInstead = (account: string) => async (user: User) => {
  await user.untilOffered('register.signInInstead')
  await user.tap('register.signInInstead')
  await user.untilOffered('signIn.noAccount')
  // The form shows the kind of account that was typed; here the password is known.
  await user.driver.choose(say('signIn.by.username'))
  await user.until('its field', (look) => holds(look, 'field.account'))
  await signInByName(user, accountOf(account))
  await user.until('home', isMemberHome)
}

/** It is done already, which the app shows there when it is opened again. */
export const lookAgain =
  (isDone: (look: Look) => boolean, open?: (user: User) => Promise<void>) => async (user: User) => {
    await user.driver.kill()
    await user.driver.launch()
    await open?.(user)
    await user.until('what is done already', isDone)
  }

/** Goes back to home, where a sign-in hasn't led already, and on from there once more. */
export const backAnd = (goOn: (user: User) => Promise<void>) => async (user: User) => {
  if (!isMemberHome(await user.look())) await user.driver.back()
  await goOn(user)
}

/** Signs in through the platform, from home or from a message that the session has expired. */
export async function authorise(user: User): Promise<void> {
  await user.says('authorise.shared')
  await authoriseBy(user, user.entry)
}

export async function tapProfile(user: User): Promise<void> {
  await user.until('home', isMemberHome)
  await user.tap('profile.title')
}

export async function openProfile(user: User): Promise<void> {
  await tapProfile(user)
  await user.says('profile.address')
}
