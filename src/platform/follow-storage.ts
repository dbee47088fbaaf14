import Taro from '@tarojs/taro'

/** No other window shares a mini-program's storage: what is stored is read again when the app comes back. */
export const followStorage = (listener: () => void): void => Taro.onAppShow(() => listener())

/** Mini-programs keep no cookies. */
export const forgetCookies = (_token: string): void => {}
