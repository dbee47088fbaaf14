import type { TextKey } from '@/locales/use-text'
import type { Person } from './person'

/** What is typed into a form for a person's name and password, and how its captcha is read where it has one. */
interface Account {
  name: string
  password: string
  captcha?(): Promise<string>
}

async function fill(person: Person, label: 'field.username' | 'field.account', account: Account) {
  if (account.captcha) {
    await person.untilCaptcha()
    await person.type('field.captcha', await account.captcha())
  } else await person.untilNoCaptcha()
  await person.type(label, account.name)
  await person.type('field.password', account.password)
  await person.tick()
}

/** Registers by user name, on the screen for it. */
export async function registerByName(person: Person, account: Account): Promise<void> {
  await fill(person, 'field.username', account)
  await person.tap('action.register')
}

/** Fills in the form for signing in by user name. */
export const fillSignIn = (person: Person, account: Account): Promise<void> =>
  fill(person, 'field.account', account)

/** Signs in by user name, on the screen for it. */
export async function signInByName(person: Person, account: Account): Promise<void> {
  await fillSignIn(person, account)
  await person.tap('action.signIn')
}

/** Signs in through the platform, by the entry of the screen for it. */
export async function authorise(person: Person, entry: TextKey): Promise<void> {
  await person.tick()
  await person.tap(entry)
}
