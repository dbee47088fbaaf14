import { noCaptcha } from '../../support/shop-settings'
import type { FaultShop } from '../fixture/fault-shop'
import { codeSteps } from './code-steps'
import { isMemberHome, openSignIn, tapSignIn } from './routes'
import { MOBILE, NAME } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { captchaEntry, captchaStep, passwordEntry } from './typing'
import type { User } from './user'

/** Signing in changes nothing of the account, and gives it a token. */
const isSignedIn = ({ users, data }: FaultShop) =>
  users[0]?.username === NAME && users[0].mobile === MOBILE && Object.keys(data.tokens).length > 0
const submit = (user: User) => user.tap('action.signIn')

async function openSms(user: User): Promise<void> {
  await openSignIn(user)
  await user.driver.settle()
  await user.untilNoCaptcha()
  await user.driver.choose(say('signIn.by.sms'))
  await user.untilOffered('field.code.send')
}

/** Signing in with an account. */
export const signInSteps: readonly Step[] = [
  captchaStep({ name: 'sign-in/captcha', startState: 'known', act: tapSignIn, accounts: 1 }),
  {
    name: 'sign-in/by-name',
    endpoint: 'user/login',
    startState: 'known',
    open: openSignIn,
    fields: [{ label: 'field.account', text: NAME }, captchaEntry('user_login'), passwordEntry],
    prepare: (user) => user.tick(),
    act: submit,
    isDone: isMemberHome,
    // Signing in has used the captcha up: there is a new one.
    async wayOn(user) {
      await user.until('an empty captcha field', ({ fields }) => fields[say('field.captcha')] === '')
      await user.refill([captchaEntry('user_login')])
      await submit(user)
      await user.until('home', isMemberHome)
    },
    accounts: 1,
    isStored: isSignedIn,
  },
  ...codeSteps({
    names: ['sign-in/sms-send', 'sign-in/by-sms'],
    endpoints: ['user/loginverifysend', 'user/login'],
    account: MOBILE,
    startState: 'known',
    settings: noCaptcha,
    open: openSms,
    consents: true,
    button: 'action.signIn',
    isDone: isMemberHome,
    isStored: isSignedIn,
  }),
]
