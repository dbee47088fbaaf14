import type { RouteName } from '@/platform/routes'
import { complete } from '../sample-data'
import type { State } from '../state'
import { accountStates } from './account-states'
import { agreementStates } from './agreement-states'
import { entryStates } from './entry-states'
import { edit, profileStates } from './profile-states'

const known = [...entryStates, ...profileStates, ...accountStates, ...agreementStates]

/** A state that is shown on 390×844, too. */
function stateNamed(name: string): State {
  const state = known.find((one) => one.name === name)
  if (!state) throw new Error(`There is no state ${name}.`)
  return state
}

const opened = (name: RouteName, member?: State['member']): State => ({
  name,
  member,
  reach: (screen) => screen.open(name),
})

/** The states that are shown in windows of other sizes. */
export const sizeStates = {
  register: opened('register'),
  home: opened('home', complete),
  profile: opened('profile', complete),
  'profile-edited': { name: 'profile-edited', member: complete, reach: edit },
  'sign-in': stateNamed('sign-in'),
  'register-errors': stateNamed('register-errors'),
  security: stateNamed('security'),
  'picker-gender': stateNamed('picker-gender'),
  'agreement-offline': stateNamed('agreement-offline'),
} as const satisfies Record<string, State>
