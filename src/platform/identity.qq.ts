import { loginCode } from './login-code'
import type { Identity } from './platform'

/** QQ. */
export const identity: Identity = { clientType: 'qq', loginCode }
