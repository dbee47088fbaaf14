import { loginCode } from './login-code'
import { miniProgram } from './mini-program'
import type { Vendor } from './platform'

/** QQ. */
export const vendor: Vendor = { ...miniProgram, clientType: 'qq', loginCode }
