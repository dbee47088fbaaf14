import { homeStates } from './home-states'
import { memberStates } from './member-states'
import type { State } from './state'
import { wayInStates } from './way-in-states'

/** Every state of every screen of the browser app. */
export const states: readonly State[] = [...homeStates, ...wayInStates, ...memberStates]
