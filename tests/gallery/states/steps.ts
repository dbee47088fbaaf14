import { mobile, password } from '../sample-data'
import type { Screen } from '../screen'

const NAME = 'zhang_san'

/** An account by name, registered on another device. */
export const callToRegister = ({ stage, platform }: Screen): Promise<unknown> =>
  stage.call('user/reg', { type: 'username', accounts: NAME, pwd: password[platform] })

/** Registers by user name where no captcha is asked for. */
export async function register(screen: Screen, name = NAME): Promise<void> {
  await screen.open('register')
  await screen.untilNoCaptcha()
  await screen.type('field.username', name)
  await screen.type('field.password', password[screen.platform])
  await screen.tick('consent.before')
  await screen.tap('action.register')
}

/** Asks for a code by a short message to register with, with consent. */
export async function askForCode(screen: Screen): Promise<void> {
  await screen.open('register')
  await screen.choose('kind.sms')
  await screen.type('field.mobile', mobile)
  await screen.tick('consent.before')
  await screen.tap('field.code.send')
}

/** Fills in the form where no captcha is asked for. */
export async function fillSignIn(screen: Screen): Promise<void> {
  await screen.open('signIn')
  await screen.untilNoCaptcha()
  await screen.type('field.account', NAME)
  await screen.type('field.password', password[screen.platform])
  await screen.tick('consent.before')
}

/** Signs in through WeChat. */
export async function authorise(screen: Screen): Promise<void> {
  await screen.open('authorise')
  await screen.tick('consent.before')
  await screen.tap('authorise.submit.weixin')
}
