import { type Fields, textOf } from '../foreign-values'
import { type Answering, attempt } from '../reply'
import type { DeviceStorage } from '../storage'

/** The asynchronous calls that change the storage. Where there is no `encrypt`, nobody gives it. */
export const storageCalls = (storage: DeviceStorage, answers: Answering): Fields => ({
  setStorage: answers('setStorage', ({ key, data, encrypt }, reply) =>
    attempt(reply, () => storage.write(textOf(key), data, encrypt === true)),
  ),
  removeStorage: answers('removeStorage', ({ key }, reply) =>
    attempt(reply, () => storage.remove(textOf(key))),
  ),
})
