import type { Look } from '../hands/hand'
import { type Actor, holds, offers, sees } from './actor'
import { NEWER_NICKNAME, NICKNAME } from './people'
import { say } from './say'
import type { Step } from './step'
import { isMemberHome, openProfile, tapProfile } from './ways'

const showsProfile = (look: Look) => holds(look, 'profile.nickname')
const showsNewer = (look: Look) => look.fields[say('profile.nickname')] === NEWER_NICKNAME
const showsUpload = ({ pictures }: Look) => pictures.some((address) => address.includes('/static/upload/'))
const showsPolicy = ({ lines }: Look) => lines.some((line) => line.includes('重视您的个人信息'))

async function openAgain(actor: Actor): Promise<void> {
  // Who had to sign in again is home already.
  if (!isMemberHome(await actor.look())) await actor.hand.back()
  await openProfile(actor)
}

const save: Omit<Step, 'name' | 'app'> = {
  endpoint: 'personal/save',
  open: openProfile,
  fields: [
    { label: 'profile.nickname', text: NICKNAME },
    { label: 'profile.address', text: '文三路 1 号' },
  ],
  act: (actor) => actor.tap('profile.save'),
  isDone: (look) => sees(look, 'profile.saved'),
  // After a kill the shop may have saved it already.
  isDoneAgain: (look) => sees(look, 'profile.saved') || sees(look, 'profile.nothingChanged'),
  accounts: 1,
  isTrue: ({ users }) => users[0]?.nickname === NICKNAME && users[0].address === '文三路 1 号',
}

/** A member looks at their profile and edits it. */
export const profileSteps: readonly Step[] = [
  {
    name: 'profile/open',
    endpoint: 'personal/index',
    app: 'vouched',
    teller: 'stale',
    act: tapProfile,
    isDone: showsProfile,
    again: openAgain,
    second: { change: (shop) => shop.rename(NEWER_NICKNAME), act: openAgain, isNewest: showsNewer },
    accounts: 1,
  },
  { name: 'profile/save', app: 'vouched', ...save },
  { name: 'profile/save-by-name', app: 'member', ...save },
  {
    name: 'profile/avatar',
    endpoint: 'personal/useravatarupload',
    app: 'vouched',
    open: openProfile,
    act: ({ hand }) => hand.chooseImage(say('profile.avatar')),
    isDone: showsUpload,
    tapAgain: (actor) => actor.tap('profile.avatar'),
    accounts: 1,
  },
  {
    name: 'agreement/read',
    endpoint: 'agreement/index',
    app: 'guest',
    act: (actor) => actor.tap('agreement.userprivacy'),
    isDone: showsPolicy,
    again: (actor) => actor.tapIfOffered('action.retry'),
    async open(actor) {
      await actor.untilOffered('agreement.userprivacy')
    },
    second: {
      async act(actor) {
        await actor.hand.back()
        await actor.untilOffered('agreement.userprivacy')
        await actor.tap('agreement.userprivacy')
      },
      isNewest: (look) => showsPolicy(look) && !offers(look, 'action.retry'),
    },
    accounts: 0,
  },
]
