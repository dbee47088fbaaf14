import { noCaptcha } from '../../support/shop-settings'
import { codeSteps } from './code-steps'
import { isMemberHome, openRegister, signInInstead, tapRegister, untilSettingsAreOld } from './routes'
import { EMAIL, MOBILE, NAME } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { captchaEntry, captchaStep, fillCaptchaSheet, passwordEntry } from './typing'
import { holds, type User } from './user'

const endpoint = 'user/reg'
/** Signing in instead of registering twice needs no picture here; that is what the sign-in steps are for. */
const settings = { home_user_login_img_verify_state: 0 }

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

async function openAgain(user: User): Promise<void> {
  await user.driver.back()
  await openRegister(user)
}

/** Taps “send code” and fills in the captcha that it asks for. */
async function askForCode(user: User): Promise<void> {
  await user.tap('field.code.send')
  await fillCaptchaSheet(user)
}

const byCode = {
  endpoints: ['user/regverifysend', endpoint],
  startState: 'guest',
  consents: true,
  more: [passwordEntry],
  button: 'action.register',
  isDone: isMemberHome,
} as const

const [smsSend, bySms] = codeSteps({
  ...byCode,
  names: ['register/sms-send', 'register/by-sms'],
  account: MOBILE,
  settings,
  open: openSms,
  wayOn: signInInstead(MOBILE),
  isStored: ({ users }) => users[0]?.mobile === MOBILE,
})

/** Here a captcha is asked for first, in a sheet. */
const smsSendByCaptcha: Step = {
  ...smsSend,
  async prepare(user) {
    await user.tick()
    await askForCode(user)
  },
  act: (user) => user.tap('action.confirm'),
  async again(user) {
    if (!holds(await user.look(), 'field.captcha')) await askForCode(user)
    await user.tap('action.confirm')
  },
  async wayOn(user) {
    // The sheet covers the form in browsers.
    if (user.platform === 'h5' && holds(await user.look(), 'field.captcha')) await user.driver.back()
    await smsSend.wayOn?.(user)
  },
}

/** A form by the shop's newest settings, which let people register by a user name alone. */
export const asksForNameAlone: Pick<NonNullable<Step['second']>, 'change' | 'isNewest'> = {
  change: (shop) => shop.configure({ home_user_reg_type: ['username'] }),
  isNewest: (look) => holds(look, 'field.username') && !look.lines.includes(say('kind.email')),
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
    again: openAgain,
    second: { ...asksForNameAlone, act: openAgain },
    accounts: 0,
  },
  captchaStep({ name: 'register/captcha', startState: 'guest', act: tapRegister, accounts: 0 }),
  {
    name: 'register/by-name',
    endpoint,
    startState: 'guest',
    settings,
    open: openRegister,
    fields: [{ label: 'field.username', text: NAME }, captchaEntry('user_reg'), passwordEntry],
    prepare: (user) => user.tick(),
    act: (user) => user.tap('action.register'),
    isDone: isMemberHome,
    wayOn: signInInstead(NAME),
    accounts: 1,
    isStored: ({ users }) => users[0]?.username === NAME,
  },
  smsSendByCaptcha,
  bySms,
  ...codeSteps({
    ...byCode,
    names: ['register/email-send', 'register/by-email'],
    account: EMAIL,
    settings: noCaptcha,
    open: openEmail,
    wayOn: signInInstead(EMAIL),
    isStored: ({ users }) => users[0]?.email === EMAIL,
  }),
]
