import { miniProgram } from './mini-program'
import type { Vendor } from './platform'

/**
 * JD. The shop's server has no name for it: to the shop it is a browser, and people sign in by an account's name.
 */
export const vendor: Vendor = { ...miniProgram, clientType: 'h5', loginCode: null }
