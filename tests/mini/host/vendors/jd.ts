import { canIUse } from '../can-i-use'
import type { Fields } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import type { Vendor } from './vendor'
import { basicApis } from './wechat-style/basic-apis'
import { wechatListens } from './wechat-style/listens'
import { wechatQuirks } from './wechat-style/quirks'

const componentWords = ['picker.mode.region', 'picker.mode.date']

/** Without a login, so that an app that asks for one is at fault: the shop could do nothing with its code. */
function apis(services: Services): Fields {
  const all = basicApis(services, answering(services, wechatQuirks))
  return { ...all, canIUse: canIUse(all, componentWords, services.device) }
}

/** JD, which the shop's server has no client type for. */
export const jd: Vendor = {
  target: 'jd',
  namespace: 'jd',
  clientType: 'h5',
  templateEnding: '.jxml',
  templateScript: 'utils.jds',
  listens: wechatListens,
  componentWords,
  apis,
  openTypes: {},
}
