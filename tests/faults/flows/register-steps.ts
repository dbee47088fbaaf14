import { isMemberHome, openRegister, signInInstead, tapRegister, untilSettingsAreOld } from './routes'
import { EMAIL, MOBILE, NAME } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import {
  askForAnotherPicture,
  captchaEntry,
  codeEntry,
  fillCaptchaSheet,
  isCodeSent,
  passwordEntry,
  sendCode,
} from './typing'
import type { Entry, User } from './user'
import { holds } from './user'

const endpoint = 'user/reg'
/** Signing in instead of registering twice needs no picture here; that is what the sign-in steps are for. */
const settings = { home_user_login_img_verify_state: 0 }
const withoutCaptcha = { ...settings, common_img_verify_state: 0, home_user_register_img_verify_state: 0 }

const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
const emailEntry: Entry = { label: 'field.email', text: EMAIL }

const choose = async (user: User, kind: 'sms' | 'email', label: 'field.mobile' | 'field.email') => {
  await user.driver.settle()
  await user.driver.choose(say(`kind.${kind}`))
  await user.until('its field', (look) => holds(look, label))
}

async function openSms(user: User): Promise<void> {
  await openRegister(user)
  await choose(user, 'sms', 'field.mobile')
  await user.untilOffered('field.code.send')
}

async function openEmail(user: User): Promise<void> {
  await openRegister(user)
  await user.untilNoCaptcha()
  await choose(user, 'email', 'field.email')
}

/** A code was sent, whatever the app knows of it: it is typed in, and registers. */
const finishByCode = (entry: Entry) => async (user: User) => {
  // The sheet that asks for a captcha covers the form in browsers.
  if (user.platform === 'h5' && holds(await user.look(), 'field.captcha')) await user.driver.back()
  await user.fill([entry, passwordEntry])
  await user.tap('action.register')
  await user.until('home', isMemberHome)
}

/** Taps “send code” and fills in the captcha that it asks for. */
async function askForCode(user: User): Promise<void> {
  await user.tap('field.code.send')
  await fillCaptchaSheet(user, 'user_reg')
}

const tapsSend = { act: (user: User) => user.tap('field.code.send'), isDone: isCodeSent }
const tapsSubmit = {
  prepare: (user: User) => user.tick(),
  act: (user: User) => user.tap('action.register'),
  isDone: isMemberHome,
}

/** Registering. */
export const registerSteps: readonly Step[] = [
  {
    name: 'register/site',
    endpoint: 'base/common',
    startState: 'guest',
    messagePlace: 'quiet',
    prepare: untilSettingsAreOld,
    act: tapRegister,
    isDone: (look) => holds(look, 'field.username'),
    async again(user) {
      await user.driver.back()
      await openRegister(user)
    },
    second: {
      change: (shop) => shop.configure({ home_user_reg_type: ['username'] }),
      async act(user) {
        await user.driver.back()
        await openRegister(user)
      },
      isNewest: (look) => holds(look, 'field.username') && !look.lines.includes(say('kind.email')),
    },
    accounts: 0,
  },
  {
    name: 'register/captcha',
    endpoint: 'user/userverifyentry',
    startState: 'guest',
    messagePlace: 'picture',
    act: tapRegister,
    isDone: (look) => look.captcha !== '',
    again: (user) => user.tapIfOffered('field.captcha.failed'),
    second: {
      act: askForAnotherPicture,
      isNewest: (look) => look.captcha !== '',
    },
    accounts: 0,
  },
  {
    name: 'register/by-name',
    endpoint,
    startState: 'guest',
    settings,
    open: openRegister,
    fields: [{ label: 'field.username', text: NAME }, captchaEntry('user_reg'), passwordEntry],
    ...tapsSubmit,
    wayOn: signInInstead(NAME),
    accounts: 1,
    isStored: ({ users }) => users[0]?.username === NAME,
  },
  {
    name: 'register/sms-send',
    endpoint: 'user/regverifysend',
    startState: 'guest',
    settings,
    open: openSms,
    fields: [mobileEntry],
    async prepare(user) {
      await user.tick()
      await askForCode(user)
    },
    act: (user) => user.tap('action.confirm'),
    isDone: isCodeSent,
    async again(user) {
      if (!holds(await user.look(), 'field.captcha')) await askForCode(user)
      await user.tap('action.confirm')
    },
    wayOn: finishByCode(codeEntry('field.smsCode', MOBILE)),
    accounts: 1,
    isStored: (shop) => shop.sentCode(MOBILE) !== '' || shop.users[0]?.mobile === MOBILE,
  },
  {
    name: 'register/by-sms',
    endpoint,
    startState: 'guest',
    settings,
    async open(user) {
      await openSms(user)
      await user.fill([mobileEntry])
      await user.tick()
      await sendCode(user, MOBILE)
    },
    fields: [codeEntry('field.smsCode', MOBILE), passwordEntry],
    ...tapsSubmit,
    wayOn: signInInstead(MOBILE),
    accounts: 1,
    isStored: ({ users }) => users[0]?.mobile === MOBILE,
  },
  {
    name: 'register/email-send',
    endpoint: 'user/regverifysend',
    startState: 'guest',
    settings: withoutCaptcha,
    open: openEmail,
    fields: [emailEntry],
    prepare: (user) => user.tick(),
    ...tapsSend,
    wayOn: finishByCode(codeEntry('field.emailCode', EMAIL)),
    accounts: 1,
    isStored: (shop) => shop.sentCode(EMAIL) !== '' || shop.users[0]?.email === EMAIL,
  },
  {
    name: 'register/by-email',
    endpoint,
    startState: 'guest',
    settings: withoutCaptcha,
    async open(user) {
      await openEmail(user)
      await user.fill([emailEntry])
      await user.tick()
      await sendCode(user, EMAIL)
    },
    fields: [codeEntry('field.emailCode', EMAIL), passwordEntry],
    ...tapsSubmit,
    wayOn: signInInstead(EMAIL),
    accounts: 1,
    isStored: ({ users }) => users[0]?.email === EMAIL,
  },
]
