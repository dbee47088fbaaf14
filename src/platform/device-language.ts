import Taro from '@tarojs/taro'
import { languageFor } from '@/domain/language'
import type { DeviceLanguage } from './platform'

/** The platform's older call serves where the newer one isn't there; neither asks for consent. */
const info = () => (Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync())

/** The language of the platform's app, such as `zh_CN` in WeChat or `zh-Hant` in Alipay. */
export const deviceLanguage: DeviceLanguage = {
  read: () => languageFor([info().language ?? '']),
  follow: (listener) => Taro.onAppShow(listener),
  tell: () => {},
}
