import type { Fields } from '../foreign-values'
import type { Answering } from '../reply'
import type { Services } from '../services'
import { launchOptions, systemInfoWithoutLanguage } from './system'
import { loginApis, openTypes, profileApis } from './tt/person-apis'
import { networkApis } from './wechat-style/network-apis'
import { wechatLike } from './wechat-style/wechat-like'

function apis(services: Services, answers: Answering): Fields {
  const { request } = networkApis(services, answers)
  /** By its typings a body is an object, an array or bytes. */
  const formOf = (data: unknown) => {
    if (typeof data === 'string') services.journal.fault('tt.request', 'the body is a text')
    return new URLSearchParams(
      Object.entries(Object(data)).map(([key, value]) => [key, String(value)]),
    ).toString()
  }
  return {
    request: (options: Fields) => request({ ...options, data: formOf(options.data) }),
    ...loginApis(services, answers),
    ...profileApis(services, answers),
    getSystemInfoSync: () => ({ ...systemInfoWithoutLanguage, appName: 'Douyin' }),
    getLaunchOptionsSync: () => ({ ...launchOptions(services), scene: '011001' }),
  }
}

/** Douyin and the other apps of ByteDance. */
export const tt = wechatLike({
  target: 'tt',
  namespace: 'tt',
  clientType: 'toutiao',
  templateEnding: '.ttml',
  templateScript: 'utils.sjs',
  componentWords: ['button.open-type.getPhoneNumber'],
  apis,
  openTypes,
})
