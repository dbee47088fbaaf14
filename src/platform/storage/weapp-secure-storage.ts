import Taro from '@tarojs/taro'
import type { SecureStorage } from '../platform'
import { timeLimits, tooLate, withTimeLimit } from '../time-limit'
import { miniStorage } from './mini-storage'

const texts = new Map<string, string>()
let tellLost = () => {}
let lastTurn: Promise<unknown> = Promise.resolve()

/** Taro's types don't know it; a base library below 2.21.3 doesn't either, and keeps the text plainly. */
const encrypted = { encrypt: true }

/** What an older base library left plainly can't be read as encrypted. Null when there is no answer in time. */
const readSecure = async (key: string): Promise<string | null> => {
  try {
    const { data } = await withTimeLimit(timeLimits.secureRead, () =>
      Taro.getStorage<unknown>({ key, ...encrypted }),
    )
    return typeof data === 'string' && data !== '' ? data : null
  } catch (error) {
    return error === tooLate ? null : miniStorage.read(key)
  }
}

/** Makes what is kept under the key what `read` gives. A call that is answered too late may have undone a later one. */
const keep = async (key: string) => {
  const text = texts.get(key)
  const call = () =>
    text === undefined ? Taro.removeStorage({ key }) : Taro.setStorage({ key, data: text, ...encrypted })
  let late = false
  try {
    await withTimeLimit(timeLimits.secureWrite, () => {
      const answer = call()
      answer.then(
        () => late && texts.get(key) !== text && keepInTurn(key),
        () => {},
      )
      return answer
    })
  } catch (error) {
    late = error === tooLate
    if (text === undefined) miniStorage.remove(key)
    else if (!miniStorage.write(key, text)) tellLost()
  }
}

/** Calls wait for each other, so that the last one is what stays, but for none of them without end. */
const keepInTurn = (key: string) => {
  lastTurn = lastTurn.then(() => keep(key))
}

/**
 * WeChat's encrypted storage, which only answers later: it is read once at start, and written behind what this
 * remembers. Where it can't be written the plain storage keeps the text.
 */
export const secureStorage: SecureStorage = {
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
    keepInTurn(key)
    return true
  },
  remove(key) {
    texts.delete(key)
    // At once as well: whatever the calls before it do, the next start must not find it.
    const removed = miniStorage.remove(key)
    keepInTurn(key)
    return removed
  },
}
