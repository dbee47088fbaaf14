import { loginCode } from './login-code'
import type { Identity } from './platform'

/** Alipay. */
export const identity: Identity = { clientType: 'alipay', loginCode }
