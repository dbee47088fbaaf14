import { canIUse } from '../can-i-use'
import type { Fields } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import type { Vendor } from './vendor'
import { basicApis } from './wechat-style/basic-apis'
import { wechatListens } from './wechat-style/listens'
import { loginApis } from './wechat-style/login-apis'
import { wechatQuirks } from './wechat-style/quirks'

const componentWords = ['picker.mode.region', 'picker.mode.date']

function apis(services: Services): Fields {
  const answers = answering(services, wechatQuirks)
  const all: Fields = { ...basicApis(services, answers), ...loginApis(services, answers) }
  return { ...all, canIUse: canIUse(all, componentWords, services.device) }
}

/** QQ. */
export const qq: Vendor = {
  target: 'qq',
  namespace: 'qq',
  clientType: 'qq',
  templateEnding: '.qml',
  templateScript: 'utils.wxs',
  listens: wechatListens,
  componentWords,
  apis,
  openTypes: {},
}
