import { loginApis } from './swan/login-apis'
import { wechatLike } from './wechat-style/wechat-like'

/** Baidu. */
export const swan = wechatLike({
  target: 'swan',
  namespace: 'swan',
  clientType: 'baidu',
  templateEnding: '.swan',
  templateScript: 'utils.sjs',
  firstHook: 'onInit',
  apis: loginApis,
})
