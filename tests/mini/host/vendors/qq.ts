import { loginApis } from './wechat-style/login-apis'
import { wechatLike } from './wechat-style/wechat-like'

/** QQ. */
export const qq = wechatLike({
  target: 'qq',
  namespace: 'qq',
  clientType: 'qq',
  templateEnding: '.qml',
  templateScript: 'utils.wxs',
  apis: loginApis,
})
