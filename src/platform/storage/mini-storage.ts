import Taro from '@tarojs/taro'
import { attempt } from '@/domain/attempt'
import type { HostStorage, KeyValueStorage } from '../platform'
import { ownKey } from './own-key'

/** Alipay returns `success: false` instead of throwing. */
const done = (call: () => unknown) => attempt(() => Object(call()).success !== false, false)

const remove = (key: string) => done(() => Taro.removeStorageSync(key))

/** The mini-program's storage by synchronous calls, so that the first screen can use it. */
export const miniStorage: KeyValueStorage = {
  read: (key) =>
    attempt(() => {
      const value: unknown = Taro.getStorageSync(ownKey(key))
      return typeof value === 'string' && value !== '' ? value : null
    }, null),
  write: (key, text) => done(() => Taro.setStorageSync(ownKey(key), text)),
  remove: (key) => remove(ownKey(key)),
}

/** A native or uni-app host keeps objects as they are. An empty text is how platforms answer that there is nothing. */
export const miniHostStorage: HostStorage = {
  read: (key) =>
    attempt(() => {
      const value: unknown = Taro.getStorageSync(key)
      return value === '' || value === undefined ? null : value
    }, null),
  write: (key, value) => done(() => Taro.setStorageSync(key, value)),
  remove,
}
