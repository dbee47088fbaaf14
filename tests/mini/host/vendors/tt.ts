import { canIUse } from '../can-i-use'
import type { Fields } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import { launchOptions, systemInfoWithoutLanguage } from './system'
import { loginApis } from './tt/login-apis'
import { openTypes } from './tt/open-types'
import { profileApis } from './tt/profile-apis'
import type { Vendor } from './vendor'
import { basicApis } from './wechat-style/basic-apis'
import { wechatListens } from './wechat-style/listens'
import { networkApis } from './wechat-style/network-apis'
import { wechatQuirks } from './wechat-style/quirks'

const componentWords = ['button.open-type.getPhoneNumber', 'picker.mode.region', 'picker.mode.date']

function apis(services: Services): Fields {
  const answers = answering(services, wechatQuirks)
  const { device, journal } = services
  const { request } = networkApis(services, answers)
  /** By its typings a body is an object, an array or bytes. */
  const formOf = (data: unknown) => {
    if (typeof data === 'string') journal.fault('tt.request', 'the body is a text')
    return new URLSearchParams(
      Object.entries(Object(data)).map(([key, value]) => [key, String(value)]),
    ).toString()
  }
  const all: Fields = {
    ...basicApis(services, answers),
    request: (options: Fields) => request({ ...options, data: formOf(options.data) }),
    ...loginApis(services, answers),
    ...profileApis(services, answers),
    getNetworkType: answers('getNetworkType', (_, reply) =>
      reply.success({ networkType: device.network.online ? 'wifi' : 'none' }),
    ),
    getSystemInfoSync: () => ({ ...systemInfoWithoutLanguage, appName: 'Douyin' }),
    getLaunchOptionsSync: () => ({ ...launchOptions(services), scene: '011001' }),
  }
  return { ...all, canIUse: canIUse(all, componentWords, device) }
}

/** Douyin and the other apps of ByteDance. */
export const tt: Vendor = {
  target: 'tt',
  namespace: 'tt',
  clientType: 'toutiao',
  templateEnding: '.ttml',
  templateScript: 'utils.sjs',
  listens: wechatListens,
  componentWords,
  apis,
  openTypes,
}
