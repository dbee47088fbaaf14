import { canIUse } from '../can-i-use'
import type { Fields } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import { loginApis } from './swan/login-apis'
import type { Vendor } from './vendor'
import { basicApis } from './wechat-style/basic-apis'
import { wechatListens } from './wechat-style/listens'
import { wechatQuirks } from './wechat-style/quirks'

const componentWords = ['picker.mode.region', 'picker.mode.date']

function apis(services: Services): Fields {
  const answers = answering(services, wechatQuirks)
  const all: Fields = { ...basicApis(services, answers), ...loginApis(services, answers) }
  return { ...all, canIUse: canIUse(all, componentWords, services.device) }
}

/** Baidu. */
export const swan: Vendor = {
  target: 'swan',
  namespace: 'swan',
  clientType: 'baidu',
  templateEnding: '.swan',
  templateScript: 'utils.sjs',
  firstHook: 'onInit',
  listens: wechatListens,
  componentWords,
  apis,
  openTypes: {},
}
