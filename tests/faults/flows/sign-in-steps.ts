import type { FaultShop } from '../fixture/fault-shop'
import { isMemberHome, openSignIn, tapSignIn } from './routes'
import { MOBILE, NAME } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { askForAnotherPicture, captchaEntry, codeEntry, isCodeSent, passwordEntry, sendCode } from './typing'
import type { Entry, User } from './user'

const withoutCaptcha = { common_img_verify_state: 0, home_user_login_img_verify_state: 0 }
const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
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
  {
    name: 'sign-in/captcha',
    endpoint: 'user/userverifyentry',
    startState: 'known',
    messagePlace: 'picture',
    act: tapSignIn,
    isDone: (look) => look.captcha !== '',
    again: (user) => user.tapIfOffered('field.captcha.failed'),
    second: {
      act: askForAnotherPicture,
      isNewest: (look) => look.captcha !== '',
    },
    accounts: 1,
  },
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
  {
    name: 'sign-in/sms-send',
    endpoint: 'user/loginverifysend',
    startState: 'known',
    settings: withoutCaptcha,
    open: openSms,
    fields: [mobileEntry],
    prepare: (user) => user.tick(),
    act: (user) => user.tap('field.code.send'),
    isDone: isCodeSent,
    async wayOn(user) {
      await user.fill([codeEntry('field.smsCode', MOBILE)])
      await submit(user)
      await user.until('home', isMemberHome)
    },
    accounts: 1,
    isStored: (shop) => shop.sentCode(MOBILE) !== '' || isSignedIn(shop),
  },
  {
    name: 'sign-in/by-sms',
    endpoint: 'user/login',
    startState: 'known',
    settings: withoutCaptcha,
    async open(user) {
      await openSms(user)
      await user.fill([mobileEntry])
      await user.tick()
      await sendCode(user, MOBILE)
    },
    fields: [codeEntry('field.smsCode', MOBILE)],
    act: submit,
    isDone: isMemberHome,
    accounts: 1,
    isStored: isSignedIn,
  },
]
