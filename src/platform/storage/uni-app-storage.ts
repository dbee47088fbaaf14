import { attempt } from '@/domain/attempt'
import type { HostStorage, KeyValueStorage } from '../platform'

/** uni-app's format in browsers: a text as it is, anything else as `{"type":"object","data":…}`. */
export const uniAppStorage = (storage: KeyValueStorage): HostStorage => ({
  read(key) {
    const text = storage.read(key)
    if (text === null || text === '') return null
    return attempt<unknown>(() => {
      const kept: unknown = JSON.parse(text)
      return kept instanceof Object && 'type' in kept && 'data' in kept ? (kept.data ?? text) : text
    }, text)
  },
  write: (key, value) =>
    storage.write(
      key,
      typeof value === 'string' ? value : JSON.stringify({ type: typeof value, data: value }),
    ),
  remove: (key) => storage.remove(key),
})
