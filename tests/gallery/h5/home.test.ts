import { homeStates } from './home-states'
import { lookAt } from './look-at'

lookAt(homeStates)
