import { type Actor, type Entry, holds, type sees } from './actor'
import { PASSWORD } from './people'
import { say } from './say'

/** The text of the captcha, once it is there. */
export const captchaEntry = (type: 'user_reg' | 'user_login'): Entry => ({
  label: 'field.captcha',
  text: async (actor) => {
    await actor.until('the captcha picture', (look) => look.captcha !== '')
    return actor.shop.captcha(type)
  },
})

export const passwordEntry: Entry = { label: 'field.password', text: PASSWORD }

export const codeEntry = (label: 'field.smsCode' | 'field.emailCode', account: string): Entry => ({
  label,
  text: async ({ shop }) => shop.sentCode(account),
})

/** The form follows the shop's word; until that is there it asks for a captcha. */
export const untilNoCaptcha = (actor: Actor) =>
  actor.until('a form without captcha', (look) => !holds(look, 'field.captcha'))

/** The words before the seconds, in every language that counts down. */
const waitWords = say('field.code.wait').replace('{seconds}', '')

/** Has a code sent, unless one was. */
export async function sendCode(actor: Actor, account: string): Promise<void> {
  if (actor.shop.sentCode(account) !== '') return
  await actor.tap('field.code.send')
  await actor.until('the code', isCodeSent)
  await actor.hand.settle()
}

export const isCodeSent = (look: Parameters<typeof sees>[0]): boolean =>
  look.buttons.some((button) => button.includes(waitWords))
