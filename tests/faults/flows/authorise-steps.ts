import { type Actor, sees } from './actor'
import { NICKNAME } from './people'
import type { Step } from './step'
import { authorise, isMemberHome } from './ways'

const platforms = ['weapp', 'alipay', 'tt'] as const

async function openAuthorise(actor: Actor): Promise<void> {
  await actor.untilOffered(actor.entry)
  await actor.tap(actor.entry)
  await actor.untilSeen('authorise.shared')
}

/** Somebody comes in by their platform's word. Today's shop opens an account at once on WeChat alone. */
export const authoriseSteps: readonly Step[] = [
  {
    name: 'authorise/tap',
    platforms,
    endpoint: 'user/appminiuserauth',
    app: 'guest',
    open: openAuthorise,
    prepare: (actor) => actor.tick(),
    act: (actor) => actor.tap(actor.entry),
    isDone: (look) => isMemberHome(look) || sees(look, 'firstProfile.intro'),
    accounts: 1,
  },
  {
    name: 'authorise/first-profile',
    platforms,
    endpoint: 'user/appminiuserinfo',
    app: 'guest',
    settings: { sandbox_generation: '2022' },
    async open(actor) {
      await openAuthorise(actor)
      await authorise(actor)
      await actor.until('the first profile', (look) => isMemberHome(look) || sees(look, 'firstProfile.intro'))
    },
    fields: [{ label: 'profile.nickname', text: NICKNAME }],
    act: (actor) => actor.tap('firstProfile.submit'),
    isDone: isMemberHome,
    accounts: 1,
  },
]
