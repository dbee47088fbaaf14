import { attempt } from '@/domain/attempt'
import type { KeyValueStorage } from '../platform'

const done = (call: () => void) =>
  attempt(() => {
    call()
    return true
  }, false)

/** What localStorage has under a key; null where a browser forbids it. */
export const readBrowserStorage = (key: string): string | null =>
  attempt(() => window.localStorage.getItem(key), null)

/** localStorage. Even access to the property throws where a browser forbids storage. */
export const browserStorage: KeyValueStorage = {
  read: readBrowserStorage,
  write: (key, text) => done(() => window.localStorage.setItem(key, text)),
  remove: (key) => done(() => window.localStorage.removeItem(key)),
}
