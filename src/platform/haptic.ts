import Taro from '@tarojs/taro'

/** A short tick under the finger. Nobody misses it where the telephone can't, or may not. */
export const tick = (): void => {
  Taro.vibrateShort({ type: 'light' }).catch(() => {})
}
