import type { Device } from './device'
import type { Fields } from './foreign-values'

/** `canIUse`, answered truthfully: APIs by what the namespace holds, components by the vendor's list. */
export const canIUse =
  (apis: Fields, componentWords: readonly string[], device: Device) =>
  (words: unknown): boolean => {
    const asked = String(words)
    if (device.missing.has(asked)) return false
    const [first = ''] = asked.split('.')
    return first in apis || componentWords.some((known) => known === asked || known.startsWith(`${asked}.`))
  }
