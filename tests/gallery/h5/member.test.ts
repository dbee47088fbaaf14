import { lookAt } from './look-at'
import { memberStates } from './member-states'

lookAt(memberStates)
