import Taro from '@tarojs/taro'
import { loginCode } from './login-code'
import type { Identity } from './platform'

/** Douyin. The shop decrypts phone numbers with the session key of the last login (contract 6.9). */
export const identity: Identity = {
  clientType: 'toutiao',
  loginCode,
  isLoginFresh: () =>
    Taro.checkSession().then(
      () => true,
      () => false,
    ),
}
