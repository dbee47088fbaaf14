import { textOf } from '../../foreign-values'
import type { Answering } from '../../reply'
import type { Services } from '../../services'
import { storageCalls } from '../storage-calls'

/** Storage as WeChat and Douyin have it; only the asynchronous calls know `encrypt`, where there is any. */
export function storageApis({ device }: Services, answers: Answering) {
  const { storage } = device
  return {
    // What isn't there is an empty text, not undefined.
    getStorageSync: (key: unknown) => storage.read(textOf(key)) ?? '',
    setStorageSync: (key: unknown, value: unknown) => storage.write(textOf(key), value),
    removeStorageSync: (key: unknown) => storage.remove(textOf(key)),

    getStorage: answers('getStorage', ({ key, encrypt }, reply) => {
      const data = storage.read(textOf(key), encrypt === true)
      return data === undefined ? reply.fail('data not found') : reply.success({ data })
    }),
    ...storageCalls(storage, answers),
  }
}
