import type { Look } from '../../driver/driver'
import { backAnd, openProfile, tapProfile } from './routes'
import { NEWER_NICKNAME, NICKNAME } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { textStep } from './text-step'
import { holds, offers, sees, shows } from './user'

const showsProfile = (look: Look) => holds(look, 'profile.nickname')
const showsNewer = (look: Look) => look.fields[say('profile.nickname')] === NEWER_NICKNAME
const showsUpload = ({ pictures }: Look) => pictures.some((address) => address.includes('/static/upload/'))

const openAgain = backAnd(openProfile)

const save: Omit<Step, 'name' | 'startState'> = {
  endpoint: 'personal/save',
  open: openProfile,
  fields: [
    { label: 'profile.nickname', text: NICKNAME },
    { label: 'profile.address', text: '文三路 1 号' },
  ],
  act: (user) => user.tapIfOffered('profile.save'),
  isDone: (look) => sees(look, 'profile.saved'),
  // After a kill the shop may have saved it already.
  isDoneAgain: (look) => sees(look, 'profile.saved') || !offers(look, 'profile.save'),
  accounts: 1,
  isStored: (shop) => shop.hasMember({ nickname: NICKNAME, address: '文三路 1 号' }),
}

/** A member looks at their profile and edits it. */
export const profileSteps: readonly Step[] = [
  {
    name: 'profile/open',
    endpoint: 'personal/index',
    startState: 'platformMember',
    messagePlace: 'stale',
    act: tapProfile,
    isDone: showsProfile,
    again: openAgain,
    second: { change: (shop) => shop.rename(NEWER_NICKNAME), act: openAgain, isNewest: showsNewer },
    accounts: 1,
  },
  { name: 'profile/save', startState: 'platformMember', ...save },
  { name: 'profile/save-by-name', startState: 'member', ...save },
  {
    name: 'profile/avatar',
    endpoint: 'personal/useravatarupload',
    startState: 'platformMember',
    open: openProfile,
    act: ({ driver }) => driver.chooseImage(say('profile.avatar')),
    isDone: showsUpload,
    tapAgain: (user) => user.tap('profile.avatar'),
    accounts: 1,
    isStored: ({ data }) => Object.keys(data.uploads).length > 0,
  },
  textStep({
    name: 'agreement/read',
    endpoint: 'agreement/index',
    row: 'agreement.userprivacy',
    isDone: (look) => shows(look, '重视您的个人信息'),
  }),
]
