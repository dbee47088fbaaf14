import { done } from '../reply'
import { login } from './common-calls'
import { wechatLike } from './wechat-like'

/** Baidu, with an older and a newer way to a login code; Taro's `login` takes the newer one where there are both. */
export const swan = wechatLike({
  target: 'swan',
  namespace: 'swan',
  clientType: 'baidu',
  templateEnding: '.swan',
  templateScript: 'utils.sjs',
  firstHook: 'onInit',
  calls: (services) => ({ login: login(services), getLoginCode: login(services) }),
})

/** QQ. */
export const qq = wechatLike({
  target: 'qq',
  namespace: 'qq',
  clientType: 'qq',
  templateEnding: '.qml',
  templateScript: 'utils.wxs',
  calls: (services) => ({ login: login(services), checkSession: done() }),
})

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
