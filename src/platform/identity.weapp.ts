import { loginCode } from './login-code'
import type { Identity } from './platform'

/** WeChat. The shop decrypts nothing with its session key any more: phone numbers come by code. */
export const identity: Identity = { clientType: 'weixin', loginCode }
