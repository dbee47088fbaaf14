import { canIUse } from '../can-i-use'
import { type Fields, textOf } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import { eventChannel, navigationApis } from './navigation-apis'
import { appBaseInfo, launchOptions, systemInfo } from './system'
import type { Vendor } from './vendor'
import { openTypes } from './weapp/open-types'
import { privacyApis } from './weapp/privacy-apis'
import { basicApis } from './wechat-style/basic-apis'
import { dialogApis } from './wechat-style/dialog-apis'
import { wechatListens } from './wechat-style/listens'
import { loginApis } from './wechat-style/login-apis'
import { wechatQuirks } from './wechat-style/quirks'

const componentWords = [
  'button.open-type.chooseAvatar',
  'button.open-type.getPhoneNumber',
  'button.open-type.agreePrivacyAuthorization',
  'input.type.nickname',
  'picker.mode.region',
  'picker.mode.date',
]

function apis(services: Services): Fields {
  const answers = answering(services, wechatQuirks)
  const { device } = services
  const all: Fields = {
    ...basicApis(services, answers),
    ...navigationApis(services, answers, { eventChannel }),
    ...dialogApis(services, answers, { content: '' }),
    ...loginApis(services, answers),
    ...privacyApis(services, answers),
    enableAlertBeforeUnload: answers('enableAlertBeforeUnload', ({ message }, reply) => {
      services.journal.leaveQuestion = String(message)
      reply.success()
    }),
    disableAlertBeforeUnload: answers('disableAlertBeforeUnload', (_, reply) => {
      services.journal.leaveQuestion = null
      reply.success()
    }),
    getNetworkType: answers('getNetworkType', (_, reply) =>
      reply.success({ networkType: device.network.online ? 'wifi' : 'none' }),
    ),
    getWindowInfo: () => systemInfo(services),
    getDeviceInfo: () => systemInfo(services),
    getAppBaseInfo: () => appBaseInfo(services),
    onThemeChange: () => {},
    setBackgroundColor: answers('setBackgroundColor', ({ backgroundColor }, reply) => {
      services.journal.paintedBehind = textOf(backgroundColor)
      reply.success()
    }),
    getEnterOptionsSync: () => launchOptions(services),
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
