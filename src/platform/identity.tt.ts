import Taro from '@tarojs/taro'
import { requestLoginCode } from './login-code'
import type { Identity } from './platform'
import { timeLimits, withTimeLimit } from './time-limit'

/** Douyin. The shop decrypts phone numbers with the session key of the last login (contract 6.9). */
export const identity: Identity = {
  clientType: 'toutiao',
  // Without `force: false` Douyin shows its login panel to a person who isn't signed in to Douyin.
  loginCode: ({ silent }) =>
    requestLoginCode(silent ? timeLimits.login : timeLimits.loginPanel, { force: !silent }),
  isLoginFresh: () =>
    withTimeLimit(timeLimits.checkSession, () => Taro.checkSession()).then(
      () => true,
      () => false,
    ),
}
