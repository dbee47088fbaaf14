import Taro from '@tarojs/taro'
import { languageFor } from '@/domain/language'
import { appInfo } from './app-info'
import type { DeviceLanguage } from './platform'

/** The language of the platform's app, such as `zh_CN` in WeChat or `zh-Hant` in Alipay; Douyin's is not told. */
export const deviceLanguage: DeviceLanguage = {
  read: () => languageFor([appInfo().language ?? ''], 'zh'),
  follow: (listener) => Taro.onAppShow(listener),
  tell: () => {},
}
