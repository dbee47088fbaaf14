import Taro from '@tarojs/taro'
import { attempt } from '@/domain/attempt'
import type { HostStorage, KeyValueStorage } from '../platform'
import { ownKey } from './own-key'

/** Alipay returns `success: false` instead of throwing. */
const done = (call: () => unknown) => attempt(() => Object(call()).success !== false, false)

const remove = (key: string) => done(() => Taro.removeStorageSync(key))
const write = (key: string, value: unknown) => done(() => Taro.setStorageSync(key, value))

/** An empty text is how platforms answer that there is nothing. */
const read = (key: string) =>
  attempt<unknown>(() => {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' || value === undefined ? null : value
  }, null)

/** The mini-program's storage by synchronous calls, so that the first screen can use it. */
export const miniStorage: KeyValueStorage = {
  read(key) {
    const value = read(ownKey(key))
    return typeof value === 'string' ? value : null
  },
  write: (key, text) => write(ownKey(key), text),
  remove: (key) => remove(ownKey(key)),
}

/** A native or uni-app host keeps objects as they are. */
export const miniHostStorage: HostStorage = { read, write, remove }
