import Taro from '@tarojs/taro'
import type { KeyValueStorage } from '../platform'

/** Alipay says that it failed instead of throwing. */
const succeeded = (answer: unknown) => Object(answer).success !== false

/** The mini-program's own storage, synchronous, so that the first screen is drawn from it. */
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
