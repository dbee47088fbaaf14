import Taro from '@tarojs/taro'

/**
 * What the platform's app tells of itself. The platform's older call serves where the newer one isn't there; neither
 * asks for consent. Douyin tells no language, and only WeChat a theme.
 */
export function appInfo(): { language?: string; theme?: string } {
  try {
    return Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
  } catch {
    return {}
  }
}
