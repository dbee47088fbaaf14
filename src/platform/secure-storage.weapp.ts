import Taro from '@tarojs/taro'
import type { SecureStorage } from './platform'
import { storage } from './storage'

const texts = new Map<string, string>()
let tellLost = () => {}
let lastTurn: Promise<unknown> = Promise.resolve()

/** Writes wait for each other, so that the last one is what stays. */
const inTurn = (work: () => Promise<unknown>) => {
  lastTurn = lastTurn.then(work, work)
}

/** Taro's types don't know it; a base library below 2.21.3 doesn't either, and keeps the text plainly. */
const encrypted = { encrypt: true }

/** What an older base library left plainly can't be read as encrypted. */
const readSecure = async (key: string): Promise<string | null> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key, ...encrypted })
    return typeof data === 'string' && data !== '' ? data : null
  } catch {
    return storage.read(key)
  }
}

/**
 * WeChat's encrypted storage, which only answers later: it is read once at start, and written behind what this
 * remembers. Where it can't be written the plain storage keeps the text.
 */
export const secure: SecureStorage = {
  async open(keys, onLost) {
    tellLost = onLost
    for (const key of keys) {
      const text = await readSecure(key)
      if (text !== null) texts.set(key, text)
    }
  },
  read: (key) => texts.get(key) ?? null,
  write(key, text) {
    texts.set(key, text)
    inTurn(() =>
      Taro.setStorage({ key, data: text, ...encrypted }).catch(() => {
        if (!storage.write(key, text)) tellLost()
      }),
    )
    return true
  },
  remove(key) {
    texts.delete(key)
    inTurn(() => Taro.removeStorage({ key }).catch(() => void storage.remove(key)))
    return true
  },
}
