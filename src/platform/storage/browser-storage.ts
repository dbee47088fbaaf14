import type { KeyValueStorage } from '../platform'

/** localStorage. Even access to the property throws where a browser forbids storage. */
export const browserStorage: KeyValueStorage = {
  read(key) {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write(key, text) {
    try {
      window.localStorage.setItem(key, text)
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    try {
      window.localStorage.removeItem(key)
      return true
    } catch {
      return false
    }
  },
}
