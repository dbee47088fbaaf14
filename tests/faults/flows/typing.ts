import type { Look } from '../../driver/driver'
import { PASSWORD } from './sample-account'
import { say } from './say'
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
export async function askForAnotherPicture(user: User): Promise<void> {
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
export async function fillCaptchaSheet(user: User, type: 'user_reg' | 'user_login'): Promise<void> {
  await user.fill([captchaEntry(type)])
  // The sheet goes away with its field.
  delete user.typed[say('field.captcha')]
}

const answerCaptcha = async (user: User, type: 'user_reg' | 'user_login') => {
  await fillCaptchaSheet(user, type)
  await user.tap('action.confirm')
}

/** Has a code sent, unless one was. */
export async function sendCode(user: User, account: string): Promise<void> {
  if (user.shop.sentCode(account) !== '') return
  await user.tap('field.code.send')
  const look = await user.until('the code, or its captcha', (now) => isCodeSent(now) || now.captcha !== '')
  if (!isCodeSent(look)) await answerCaptcha(user, 'user_reg')
  await user.until('the code', isCodeSent)
  await user.driver.settle()
}

export const isCodeSent = (look: Look): boolean => look.lines.some((line) => line.includes(waitWords))
