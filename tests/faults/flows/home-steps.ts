import { holds } from './actor'
import { NEWER_NICKNAME } from './people'
import { say } from './say'
import type { Step } from './step'
import { isGuestHome, isMemberHome, openProfile, openRegister } from './ways'

const nicknameIs = (name: string) => (look: { fields: Readonly<Record<string, string>> }) =>
  look.fields[say('profile.nickname')] === name

/** Somebody opens the app. */
export const homeSteps: readonly Step[] = [
  {
    name: 'home/guest',
    endpoint: 'base/common',
    app: 'guest',
    settings: { home_user_register_img_verify_state: 0 },
    launches: true,
    teller: 'quiet',
    act: ({ hand }) => hand.launch(),
    isDone: isGuestHome,
    again: openRegister,
    isDoneAgain: (look) => holds(look, 'field.username') && !holds(look, 'field.captcha'),
    second: {
      change: (shop) => shop.configure({ home_user_reg_type: ['username'] }),
      act: openRegister,
      isNewest: (look) => holds(look, 'field.username') && !look.lines.includes(say('kind.email')),
    },
    accounts: 0,
  },
  {
    name: 'home/member',
    endpoint: 'personal/index',
    app: 'vouched',
    launches: true,
    teller: 'stale',
    act: ({ hand }) => hand.launch(),
    isDone: isMemberHome,
    again: openProfile,
    isDoneAgain: (look) => holds(look, 'profile.nickname'),
    second: {
      change: (shop) => shop.rename(NEWER_NICKNAME),
      act: openProfile,
      isNewest: nicknameIs(NEWER_NICKNAME),
      async afterwards({ hand }) {
        await hand.back()
      },
      isStillNewest: (look) => isMemberHome(look) && look.lines.some((line) => line.includes(NEWER_NICKNAME)),
    },
    accounts: 1,
  },
]
