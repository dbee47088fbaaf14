import type { Look } from '../hands/hand'
import { type Actor, offers, sees } from './actor'
import { NAME } from './people'
import { passwordEntry, untilNoCaptcha } from './typing'

/** Home, with somebody signed in. */
export const isMemberHome = (look: Look): boolean => offers(look, 'home.profile')

export const isGuestHome = (look: Look): boolean => sees(look, 'home.guest')

export async function tapRegister(actor: Actor): Promise<void> {
  await actor.until('home', isGuestHome)
  await actor.tap('action.register')
}

export async function openRegister(actor: Actor): Promise<void> {
  await tapRegister(actor)
  await actor.untilOffered('register.haveAccount')
}

export async function tapSignIn(actor: Actor): Promise<void> {
  await actor.until('home', isGuestHome)
  await actor.tap(actor.platform === 'h5' ? 'action.signIn' : 'authorise.byName')
}

export async function openSignIn(actor: Actor): Promise<void> {
  await tapSignIn(actor)
  await actor.untilOffered('signIn.noAccount')
}

/** On the sign-in form of a shop that asks no captcha. */
export async function signInByName(actor: Actor, account = NAME): Promise<void> {
  await untilNoCaptcha(actor)
  await actor.fill([{ label: 'field.account', text: account }, passwordEntry])
  await actor.tap('signIn.submit')
}

/** Registering says that the account exists: they sign in with it. */
export const signInInstead = (account: string) => async (actor: Actor) => {
  await actor.untilOffered('register.signInInstead')
  await actor.tap('register.signInInstead')
  await actor.untilOffered('signIn.noAccount')
  await signInByName(actor, account)
  await actor.until('home', isMemberHome)
}

/** The platform's own way in, from home or from a message that the session is over. */
export async function authorise(actor: Actor): Promise<void> {
  await actor.untilSeen('authorise.shared')
  await actor.tick()
  await actor.tap(actor.entry)
}

export async function tapProfile(actor: Actor): Promise<void> {
  await actor.until('home', isMemberHome)
  await actor.tap('home.profile')
}

export async function openProfile(actor: Actor): Promise<void> {
  await tapProfile(actor)
  await actor.untilSeen('profile.address')
}
