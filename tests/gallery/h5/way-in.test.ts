import { lookAt } from './look-at'
import { wayInStates } from './way-in-states'

lookAt(wayInStates)
