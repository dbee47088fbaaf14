import Taro from '@tarojs/taro'
import type { KeyValueStorage } from '../platform'

/** Alipay returns `success: false` instead of throwing. */
const succeeded = (answer: unknown) => Object(answer).success !== false

/** The mini-program's storage by synchronous calls, so that the first screen can use it. */
export const miniStorage: KeyValueStorage = {
  read(key) {
    try {
      const value: unknown = Taro.getStorageSync(key)
      return typeof value === 'string' && value !== '' ? value : null
    } catch {
      return null
    }
  },
  write(key, text) {
    try {
      return succeeded(Taro.setStorageSync(key, text))
    } catch {
      return false
    }
  },
  remove(key) {
    try {
      return succeeded(Taro.removeStorageSync(key))
    } catch {
      return false
    }
  },
}
