import { asksForNameAlone } from './register-steps'
import { isGuestHome, isMemberHome, openProfile, openRegister } from './routes'
import { NEWER_NICKNAME } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { holds } from './user'

const nicknameIs = (name: string) => (look: { fields: Readonly<Record<string, string>> }) =>
  look.fields[say('profile.nickname')] === name

/** Opening the app. */
export const homeSteps: readonly Step[] = [
  {
    name: 'home/guest',
    endpoint: 'base/common',
    startState: 'guest',
    settings: { home_user_register_img_verify_state: 0 },
    launches: true,
    messagePlace: 'quiet',
    act: ({ driver }) => driver.launch(),
    isDone: isGuestHome,
    again: openRegister,
    isDoneAgain: (look) => holds(look, 'field.username') && !holds(look, 'field.captcha'),
    second: { ...asksForNameAlone, act: openRegister },
    accounts: 0,
  },
  {
    name: 'home/member',
    endpoint: 'personal/index',
    startState: 'platformMember',
    launches: true,
    messagePlace: 'stale',
    act: ({ driver }) => driver.launch(),
    isDone: isMemberHome,
    again: openProfile,
    isDoneAgain: (look) => holds(look, 'profile.nickname'),
    second: {
      change: (shop) => shop.rename(NEWER_NICKNAME),
      act: openProfile,
      isNewest: nicknameIs(NEWER_NICKNAME),
      async afterwards({ driver }) {
        await driver.back()
      },
      isStillNewest: (look) => isMemberHome(look) && look.lines.some((line) => line.includes(NEWER_NICKNAME)),
    },
    accounts: 1,
  },
]
