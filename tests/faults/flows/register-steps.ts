import type { Actor, Entry } from './actor'
import { holds } from './actor'
import { EMAIL, MOBILE, NAME } from './people'
import { say } from './say'
import type { Step } from './step'
import { captchaEntry, codeEntry, isCodeSent, passwordEntry, sendCode, untilNoCaptcha } from './typing'
import { isMemberHome, openRegister, signInInstead, tapRegister } from './ways'

const endpoint = 'user/reg'
/** Signing in instead of registering twice needs no picture here; that is what the sign-in steps are for. */
const settings = { home_user_login_img_verify_state: 0 }
const withoutCaptcha = { ...settings, common_img_verify_state: 0, home_user_register_img_verify_state: 0 }

const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
const emailEntry: Entry = { label: 'field.email', text: EMAIL }

const choose = async (actor: Actor, kind: 'sms' | 'email', label: 'field.mobile' | 'field.email') => {
  await openRegister(actor)
  await actor.hand.settle()
  await actor.hand.choose(say(`kind.${kind}`))
  await actor.until('its field', (look) => holds(look, label))
}

async function openSms(actor: Actor): Promise<void> {
  await choose(actor, 'sms', 'field.mobile')
  await actor.untilOffered('field.code.send')
}

async function openEmail(actor: Actor): Promise<void> {
  await choose(actor, 'email', 'field.email')
  await untilNoCaptcha(actor)
}

/** A code was sent, whatever the app knows of it: it is typed in, and registers. */
const finishByCode = (entry: Entry) => async (actor: Actor) => {
  await actor.fill([entry, passwordEntry])
  await actor.tap('register.submit')
  await actor.until('home', isMemberHome)
}

const tapsSend = { act: (actor: Actor) => actor.tap('field.code.send'), isDone: isCodeSent }
const tapsSubmit = {
  prepare: (actor: Actor) => actor.tick(),
  act: (actor: Actor) => actor.tap('register.submit'),
  isDone: isMemberHome,
}

/** Somebody without an account makes one. */
export const registerSteps: readonly Step[] = [
  {
    name: 'register/site',
    endpoint: 'base/common',
    app: 'guest',
    teller: 'quiet',
    act: tapRegister,
    isDone: (look) => holds(look, 'field.username'),
    async again(actor) {
      await actor.hand.back()
      await openRegister(actor)
    },
    second: {
      change: (shop) => shop.configure({ home_user_reg_type: ['username'] }),
      async act(actor) {
        await actor.hand.back()
        await openRegister(actor)
      },
      isNewest: (look) => holds(look, 'field.username') && !look.lines.includes(say('kind.email')),
    },
    accounts: 0,
  },
  {
    name: 'register/captcha',
    endpoint: 'user/userverifyentry',
    app: 'guest',
    teller: 'picture',
    act: tapRegister,
    isDone: (look) => look.captcha !== '',
    again: (actor) => actor.tapIfOffered('field.captcha.failed'),
    second: {
      act: (actor) => actor.tap('field.captcha.refresh'),
      isNewest: (look) => look.captcha !== '',
    },
    accounts: 0,
  },
  {
    name: 'register/by-name',
    endpoint,
    app: 'guest',
    settings,
    open: openRegister,
    fields: [{ label: 'field.username', text: NAME }, captchaEntry('user_reg'), passwordEntry],
    ...tapsSubmit,
    wayOn: signInInstead(NAME),
    accounts: 1,
  },
  {
    name: 'register/sms-send',
    endpoint: 'user/regverifysend',
    app: 'guest',
    settings,
    open: openSms,
    fields: [mobileEntry, captchaEntry('user_reg')],
    prepare: (actor) => actor.tick(),
    ...tapsSend,
    wayOn: finishByCode(codeEntry('field.smsCode', MOBILE)),
    accounts: 1,
  },
  {
    name: 'register/by-sms',
    endpoint,
    app: 'guest',
    settings,
    async open(actor) {
      await openSms(actor)
      await actor.fill([mobileEntry, ...(actor.shop.sentCode(MOBILE) ? [] : [captchaEntry('user_reg')])])
      await actor.tick()
      await sendCode(actor, MOBILE)
      delete actor.typed[say('field.captcha')]
    },
    fields: [codeEntry('field.smsCode', MOBILE), passwordEntry],
    ...tapsSubmit,
    wayOn: signInInstead(MOBILE),
    accounts: 1,
  },
  {
    name: 'register/email-send',
    endpoint: 'user/regverifysend',
    app: 'guest',
    settings: withoutCaptcha,
    open: openEmail,
    fields: [emailEntry],
    prepare: (actor) => actor.tick(),
    ...tapsSend,
    wayOn: finishByCode(codeEntry('field.emailCode', EMAIL)),
    accounts: 1,
  },
  {
    name: 'register/by-email',
    endpoint,
    app: 'guest',
    settings: withoutCaptcha,
    async open(actor) {
      await openEmail(actor)
      await actor.fill([emailEntry])
      await actor.tick()
      await sendCode(actor, EMAIL)
    },
    fields: [codeEntry('field.emailCode', EMAIL), passwordEntry],
    ...tapsSubmit,
    wayOn: signInInstead(EMAIL),
    accounts: 1,
  },
]
