import type { Actor, Entry } from './actor'
import { MOBILE, NAME } from './people'
import { say } from './say'
import type { Step } from './step'
import { captchaEntry, codeEntry, isCodeSent, passwordEntry, sendCode, untilNoCaptcha } from './typing'
import { isMemberHome, openSignIn, tapSignIn } from './ways'

const withoutCaptcha = { common_img_verify_state: 0, home_user_login_img_verify_state: 0 }
const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
const submit = (actor: Actor) => actor.tap('signIn.submit')

async function openSms(actor: Actor): Promise<void> {
  await openSignIn(actor)
  await actor.hand.settle()
  await actor.hand.choose(say('kind.sms'))
  await actor.untilOffered('field.code.send')
  await untilNoCaptcha(actor)
}

/** Somebody who has an account comes in by its name. */
export const signInSteps: readonly Step[] = [
  {
    name: 'sign-in/captcha',
    endpoint: 'user/userverifyentry',
    app: 'known',
    teller: 'picture',
    act: tapSignIn,
    isDone: (look) => look.captcha !== '',
    again: (actor) => actor.tapIfOffered('field.captcha.failed'),
    second: {
      act: (actor) => actor.tap('field.captcha.refresh'),
      isNewest: (look) => look.captcha !== '',
    },
    accounts: 1,
  },
  {
    name: 'sign-in/by-name',
    endpoint: 'user/login',
    app: 'known',
    open: openSignIn,
    fields: [{ label: 'field.account', text: NAME }, captchaEntry('user_login'), passwordEntry],
    act: submit,
    isDone: isMemberHome,
    // Signing in has used the picture up: there is a new one.
    async wayOn(actor) {
      await actor.until('an empty captcha field', ({ fields }) => fields[say('field.captcha')] === '')
      await actor.refill([captchaEntry('user_login')])
      await submit(actor)
      await actor.until('home', isMemberHome)
    },
    accounts: 1,
  },
  {
    name: 'sign-in/sms-send',
    endpoint: 'user/loginverifysend',
    app: 'known',
    settings: withoutCaptcha,
    open: openSms,
    fields: [mobileEntry],
    act: (actor) => actor.tap('field.code.send'),
    isDone: isCodeSent,
    async wayOn(actor) {
      await actor.fill([codeEntry('field.smsCode', MOBILE)])
      await submit(actor)
      await actor.until('home', isMemberHome)
    },
    accounts: 1,
  },
  {
    name: 'sign-in/by-sms',
    endpoint: 'user/login',
    app: 'known',
    settings: withoutCaptcha,
    async open(actor) {
      await openSms(actor)
      await actor.fill([mobileEntry])
      await sendCode(actor, MOBILE)
    },
    fields: [codeEntry('field.smsCode', MOBILE)],
    act: submit,
    isDone: isMemberHome,
    accounts: 1,
  },
]
