import { authorise, isMemberHome } from './routes'
import { NICKNAME } from './sample-account'
import type { Step } from './step'
import { sees, type User } from './user'

const platforms = ['weapp', 'alipay', 'tt'] as const

async function openAuthorise(user: User): Promise<void> {
  await user.untilOffered(user.entry)
  await user.tap(user.entry)
  await user.says('authorise.shared')
}

/** Signing in through the platform. Today's shop opens an account at once on WeChat only. */
export const authoriseSteps: readonly Step[] = [
  {
    name: 'authorise/tap',
    platforms,
    endpoint: 'user/appminiuserauth',
    startState: 'guest',
    open: openAuthorise,
    prepare: (user) => user.tick(),
    act: (user) => user.tap(user.entry),
    isDone: (look) => isMemberHome(look) || sees(look, 'firstProfile.intro'),
    accounts: 1,
    // WeChat's person has an account now; the others are known once they give a name or a phone (contract 6.5).
    isStored: ({ users, data }) => data.platforms.length === users.length,
  },
  {
    name: 'authorise/first-profile',
    platforms,
    endpoint: 'user/appminiuserinfo',
    startState: 'guest',
    settings: { sandbox_generation: '2022' },
    async open(user) {
      await openAuthorise(user)
      await authorise(user)
      await user.until('the first profile', (look) => isMemberHome(look) || sees(look, 'firstProfile.intro'))
    },
    fields: [{ label: 'profile.nickname', text: NICKNAME }],
    act: (user) => user.tap('firstProfile.submit'),
    isDone: isMemberHome,
    accounts: 1,
    isStored: ({ users }) => users[0]?.nickname === NICKNAME,
  },
]
