import { loginCode } from './login-code'
import type { Identity } from './platform'

/** Baidu, where Taro's `login` is `swan.getLoginCode`. */
export const identity: Identity = { clientType: 'baidu', loginCode }
