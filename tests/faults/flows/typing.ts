import type { Look } from '../../driver/driver'
import { PASSWORD } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { type Entry, offers, type User } from './user'

/** The text of the captcha, once it is there. */
export const captchaEntry = (type: 'user_reg' | 'user_login'): Entry => ({
  label: 'field.captcha',
  text: async (user) => {
    await user.untilCaptcha()
    return user.shop.captcha(type)
  },
})

/** Taps the captcha's picture, also while it is still loading. */
async function askForAnotherPicture(user: User): Promise<void> {
  const keys = ['field.captcha.refresh', 'action.loading'] as const
  const offered = (look: Look) => keys.find((key) => offers(look, key))
  const look = await user.until('the place of the picture', (now) => offered(now) !== undefined)
  await user.tap(offered(look) ?? 'action.loading')
}

export const passwordEntry: Entry = { label: 'field.password', text: PASSWORD }

export const codeEntry = (label: 'field.smsCode' | 'field.emailCode', account: string): Entry => ({
  label,
  text: async ({ shop }) => shop.sentCode(account),
})

/** The words before the seconds, in every language that counts down. */
const waitWords = say('field.code.wait').replace('{seconds}', '')

/** Fills in the sheet that asks for the captcha before a code is sent. */
export async function fillCaptchaSheet(user: User): Promise<void> {
  await user.fill([captchaEntry('user_reg')])
  // The sheet goes away with its field.
  delete user.typed[say('field.captcha')]
}

/** Has a code sent, unless one was. */
export async function sendCode(user: User, account: string): Promise<void> {
  if (user.shop.sentCode(account) !== '') return
  await user.tap('field.code.send')
  const look = await user.until('the code, or its captcha', (now) => isCodeSent(now) || now.captcha !== '')
  if (!isCodeSent(look)) {
    await fillCaptchaSheet(user)
    await user.tap('action.confirm')
  }
  await user.until('the code', isCodeSent)
  await user.driver.settle()
}

export const isCodeSent = (look: Look): boolean => look.lines.some((line) => line.includes(waitWords))

/** The captcha's picture of a form, which is there without being asked for. */
export const captchaStep = (step: Pick<Step, 'name' | 'startState' | 'act' | 'accounts'>): Step => ({
  ...step,
  endpoint: 'user/userverifyentry',
  messagePlace: 'picture',
  isDone: (look) => look.captcha !== '',
  again: (user) => user.tapIfOffered('field.captcha.failed'),
  second: { act: askForAnotherPicture, isNewest: (look) => look.captcha !== '' },
})
