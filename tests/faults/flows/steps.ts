import { authoriseSteps } from './authorise-steps'
import { bindSteps } from './bind-steps'
import { homeSteps } from './home-steps'
import { profileSteps } from './profile-steps'
import { registerSteps } from './register-steps'
import { signInSteps } from './sign-in-steps'
import type { Step } from './step'

/** Every step of every flow. */
export const steps: readonly Step[] = [
  ...homeSteps,
  ...registerSteps,
  ...signInSteps,
  ...authoriseSteps,
  ...profileSteps,
  ...bindSteps,
]
