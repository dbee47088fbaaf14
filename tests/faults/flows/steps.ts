import { accountSteps } from './account-steps'
import { authoriseSteps } from './authorise-steps'
import { bindSteps } from './bind-steps'
import { homeSteps } from './home-steps'
import { profileSteps } from './profile-steps'
import { registerSteps } from './register-steps'
import { resetSteps } from './reset-steps'
import { signInSteps } from './sign-in-steps'
import type { Step } from './step'

const ofToday: readonly Step[] = [
  ...homeSteps,
  ...registerSteps,
  ...signInSteps,
  ...authoriseSteps,
  ...profileSteps,
  ...bindSteps,
  ...resetSteps,
  ...accountSteps,
]

const saves: readonly Step['endpoint'][] = [
  'personal/save',
  'user/appmobilebind',
  'user/onekeyusermobilebind',
]

/** What saves or binds, at a shop of 2022: it writes every column and refuses to write nothing new (contract 10). */
const atOldShops = ofToday
  .filter(({ endpoint }) => saves.includes(endpoint))
  .map((step): Step => ({ ...step, name: `${step.name}@2.3.2`, generation: '2.3.2' }))

/** Every step of every flow. */
export const steps: readonly Step[] = [...ofToday, ...atOldShops]
