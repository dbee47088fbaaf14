import type { KeyValueStorage } from '../platform'
import { attempt } from '../quietly'

const done = (call: () => void) =>
  attempt(() => {
    call()
    return true
  }, false)

/** localStorage. Even access to the property throws where a browser forbids storage. */
export const browserStorage: KeyValueStorage = {
  read: (key) => attempt(() => window.localStorage.getItem(key), null),
  write: (key, text) => done(() => window.localStorage.setItem(key, text)),
  remove: (key) => done(() => window.localStorage.removeItem(key)),
}
