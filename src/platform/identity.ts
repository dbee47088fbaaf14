import type { Identity } from './platform'

/**
 * A mini-program that the shop's server has no word for, such as JD's: to the shop it is a browser, and people sign in
 * by an account's name.
 */
export const identity: Identity = { clientType: 'h5', loginCode: null }
