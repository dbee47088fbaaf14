import { wechatLike } from './wechat-style/wechat-like'

/**
 * JD, which the shop's server has no client type for. It is without a login, so that an app that asks for one is at
 * fault: the shop could do nothing with its code.
 */
export const jd = wechatLike({
  target: 'jd',
  namespace: 'jd',
  clientType: 'h5',
  templateEnding: '.jxml',
  templateScript: 'utils.jds',
})
