import { loginCode } from './login-code'
import { miniProgram } from './mini-program'
import type { Vendor } from './platform'

/** Baidu, where Taro's `login` is `swan.getLoginCode`. */
export const vendor: Vendor = { ...miniProgram, clientType: 'baidu', loginCode }
