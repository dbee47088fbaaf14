import Taro from '@tarojs/taro'
import type { KeyValueStorage } from './key-value-storage'

/** The mini-program's own storage, synchronous, so that the first screen is drawn from it. */
export const storage: KeyValueStorage = {
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
      Taro.setStorageSync(key, text)
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    try {
      Taro.removeStorageSync(key)
      return true
    } catch {
      return false
    }
  },
}
