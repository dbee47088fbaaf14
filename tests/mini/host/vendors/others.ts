import type { Answering, Work } from '../reply'
import type { Services } from '../services'
import { loginApis } from './wechat-style/login-apis'
import { wechatLike } from './wechat-style/wechat-like'

/** Baidu has an older and a newer way to a login code; Taro's `login` takes the newer one where there are both. */
function baiduLogins({ device, journal }: Services, answers: Answering) {
  const giveCode: Work = (_, reply) => {
    journal.logins += 1
    reply.success({ code: device.owner.name })
  }
  return { login: answers('login', giveCode), getLoginCode: answers('getLoginCode', giveCode) }
}

/** Baidu. */
export const swan = wechatLike({
  target: 'swan',
  namespace: 'swan',
  clientType: 'baidu',
  templateEnding: '.swan',
  templateScript: 'utils.sjs',
  firstHook: 'onInit',
  apis: baiduLogins,
})

/** QQ. */
export const qq = wechatLike({
  target: 'qq',
  namespace: 'qq',
  clientType: 'qq',
  templateEnding: '.qml',
  templateScript: 'utils.wxs',
  apis: loginApis,
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
