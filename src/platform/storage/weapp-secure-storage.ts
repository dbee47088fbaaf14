import Taro from '@tarojs/taro'
import type { SecureStorage } from '../platform'
import { timeLimits, tooLate, withTimeLimit } from '../time-limit'
import { miniStorage } from './mini-storage'
import { ownKey } from './own-key'

const texts = new Map<string, string>()
let tellLost = () => {}
let lastTurn: Promise<unknown> = Promise.resolve()

/** Missing in Taro's types. Base libraries before 2.21.3 ignore it and store plain text. */
const encrypted = { encrypt: true }

/** Falls back to plain text, which an older base library has stored. Null when there is no answer in time. */
const readSecure = async (key: string): Promise<string | null> => {
  try {
    const { data } = await withTimeLimit(timeLimits.secureRead, () =>
      Taro.getStorage<unknown>({ key: ownKey(key), ...encrypted }),
    )
    return typeof data === 'string' && data !== '' ? data : null
  } catch (error) {
    return error === tooLate ? null : miniStorage.read(key)
  }
}

/** Stores what `read` gives. A call that finishes too late may have overwritten a later one: then it stores again. */
const keep = async (key: string) => {
  const text = texts.get(key)
  const call = () =>
    text === undefined
      ? Taro.removeStorage({ key: ownKey(key) })
      : Taro.setStorage({ key: ownKey(key), data: text, ...encrypted })
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

/** Calls wait for each other, so that the last one wins; each has a time limit. */
const keepInTurn = (key: string) => {
  lastTurn = lastTurn.then(() => keep(key))
}

/**
 * WeChat's encrypted storage, which is asynchronous: read once at start, then `read` gives copies in memory and `write`
 * stores in the background, in the plain storage where that fails.
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
    // Also synchronously: the next start must not find it, even if the calls in the queue fail.
    const removed = miniStorage.remove(key)
    keepInTurn(key)
    return removed
  },
}
