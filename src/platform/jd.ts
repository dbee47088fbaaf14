import { miniProgram } from './mini-program'
import type { Vendor } from './platform'

/** JD. The shop's server has no name for it: it counts as a browser, where people sign in by name. */
export const vendor: Vendor = { ...miniProgram, clientType: 'h5', loginCode: null }
