import { type Fields, fieldsOf, textOf } from '../../foreign-values'
import { attempt, type Work } from '../../reply'
import type { Services } from '../../services'

type Answering = (api: string, work: Work) => unknown

/** Alipay's storage: the synchronous calls take and give objects, and what isn't there is null. */
export function storageApis({ device }: Services, answers: Answering) {
  const { storage } = device
  const read = ({ key }: Fields) => ({ data: storage.read(textOf(key)) ?? null })
  return {
    getStorageSync: (options: unknown) => read(fieldsOf(options)),
    setStorageSync: (options: unknown) => {
      const { key, data } = fieldsOf(options)
      storage.write(textOf(key), data)
    },
    removeStorageSync: (options: unknown) => storage.remove(textOf(fieldsOf(options).key)),
    clearStorageSync: () => storage.clear(),

    getStorage: answers('getStorage', (options, reply) => reply.success(read(options))),
    setStorage: answers('setStorage', ({ key, data }, reply) =>
      attempt(reply, () => storage.write(textOf(key), data)),
    ),
    removeStorage: answers('removeStorage', ({ key }, reply) =>
      attempt(reply, () => storage.remove(textOf(key))),
    ),
  }
}
