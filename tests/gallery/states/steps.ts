import type { TextKey } from '@/locales/use-text'
import type { RouteName } from '@/platform/routes'
import * as members from '../../driver/members'
import { mobile, password } from '../sample-data'
import type { Screen } from '../screen'

const accountOf = ({ platform }: Screen, name = 'zhang_san') => ({ name, password: password[platform] })

/** A screen that is there as soon as it says so. */
export const opened = (route: RouteName, says: TextKey) => async (screen: Screen) => {
  await screen.open(route)
  await screen.says(says)
}

/** An account by name, registered on another device. */
export const registerElsewhere = ({ stage, platform }: Screen): Promise<unknown> =>
  stage.shop.registerElsewhere('zhang_san', password[platform])

/** Registers by user name where no captcha is asked for. */
export async function register(screen: Screen, name?: string): Promise<void> {
  await screen.open('register')
  await members.registerByName(screen, accountOf(screen, name))
}

/** Asks for a code by a short message to register with, with consent. */
export async function askForCode(screen: Screen): Promise<void> {
  await screen.open('register')
  await screen.choose('kind.sms')
  await screen.type('field.mobile', mobile)
  await screen.tick()
  await screen.tap('field.code.send')
}

/** Fills in the form where no captcha is asked for. */
export async function fillSignIn(screen: Screen): Promise<void> {
  await screen.open('signIn')
  await members.fillSignIn(screen, accountOf(screen))
}

/** Signs in through WeChat. */
export async function authorise(screen: Screen): Promise<void> {
  await screen.open('authorise')
  await members.authorise(screen, 'authorise.submit.weixin')
}
