import type { Identity } from './platform'

/** A browser can't tell the shop who the person is: they sign in. */
export const identity: Identity = { clientType: 'h5', loginCode: null }
