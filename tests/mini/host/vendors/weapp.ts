import { canIUse } from '../can-i-use'
import type { Fields } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import { navigationApis } from './navigation-apis'
import { launchOptions, systemFields } from './system'
import type { Vendor } from './vendor'
import { openTypes } from './weapp/open-types'
import { privacyApis } from './weapp/privacy-apis'
import { albumApis } from './wechat-style/choose-image'
import { dialogApis } from './wechat-style/dialog-apis'
import { wechatListens } from './wechat-style/listens'
import { loginApis } from './wechat-style/login-apis'
import { wechatManners } from './wechat-style/manners'
import { networkApis } from './wechat-style/network-apis'
import { storageApis } from './wechat-style/storage-apis'

const componentWords = [
  'button.open-type.chooseAvatar',
  'button.open-type.getPhoneNumber',
  'button.open-type.agreePrivacyAuthorization',
  'input.type.nickname',
  'picker.mode.region',
  'picker.mode.date',
]

function apis(services: Services): Fields {
  const answers = answering(services, wechatManners)
  const { device, lifetime } = services
  const all: Fields = {
    ...networkApis(services, answers),
    ...storageApis(services, answers),
    ...navigationApis(services, answers),
    ...dialogApis(services, answers),
    ...albumApis(services, answers),
    ...loginApis(services, answers),
    ...privacyApis(services, answers),
    onAppShow: () => {},
    onAppHide: () => {},
    enableAlertBeforeUnload: answers('enableAlertBeforeUnload', ({ message }, reply) => {
      services.journal.leaveQuestion = String(message)
      reply.success()
    }),
    disableAlertBeforeUnload: answers('disableAlertBeforeUnload', (_, reply) => {
      services.journal.leaveQuestion = null
      reply.success()
    }),
    setNavigationBarTitle: answers('setNavigationBarTitle', (_, reply) => reply.success()),
    getNetworkType: answers('getNetworkType', (_, reply) =>
      reply.success({ networkType: device.network.online ? 'wifi' : 'none' }),
    ),
    getSystemInfoSync: () => systemFields,
    getWindowInfo: () => systemFields,
    getDeviceInfo: () => systemFields,
    getAppBaseInfo: () => systemFields,
    getLaunchOptionsSync: () => launchOptions(services),
    getEnterOptionsSync: () => launchOptions(services),
    nextTick: (task: () => void) => void lifetime.later('nextTick', task),
  }
  return { ...all, canIUse: canIUse(all, componentWords, device) }
}

/** WeChat. */
export const weapp: Vendor = {
  target: 'weapp',
  namespace: 'wx',
  clientType: 'weixin',
  templateEnding: '.wxml',
  templateScript: 'utils.wxs',
  listens: wechatListens,
  componentWords,
  apis,
  openTypes,
}
