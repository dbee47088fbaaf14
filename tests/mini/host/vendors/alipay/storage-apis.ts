import { type Fields, fieldsOf, textOf } from '../../foreign-values'
import type { Answering } from '../../reply'
import type { Services } from '../../services'
import { storageCalls } from '../storage-calls'

/** What a synchronous call returns, which never throws. */
function told(work: () => void) {
  try {
    work()
    return { success: true }
  } catch {
    return { success: false, error: 2, errorMessage: '存储空间已满' }
  }
}

/** Alipay's storage: the synchronous calls take and give objects, and what isn't there is null. */
export function storageApis({ device }: Services, answers: Answering) {
  const { storage } = device
  const read = ({ key }: Fields) => ({ data: storage.read(textOf(key)) ?? null })
  return {
    getStorageSync: (options: unknown) => read(fieldsOf(options)),
    setStorageSync: (options: unknown) => {
      const { key, data } = fieldsOf(options)
      return told(() => storage.write(textOf(key), data))
    },
    removeStorageSync: (options: unknown) => told(() => storage.remove(textOf(fieldsOf(options).key))),

    getStorage: answers('getStorage', (options, reply) => reply.success(read(options))),
    ...storageCalls(storage, answers),
  }
}
