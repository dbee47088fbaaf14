import { callShape, watched } from './call-shape'
import type { Device } from './device'
import { type Fields, isCall } from './foreign-values'

/**
 * What Taro's runtime looks at on every platform to find out whether it is there: it copes with its absence.
 * Everything else that is asked for and missing is a fault of the app.
 */
const probedByTaro = new Set([
  'cloud',
  'env',
  'webpackJsonp',
  'shopxoAccountCentre',
  'taroEventCenter',
  'shopxoAccountEvents',
])

/** `canIUse`, answered truthfully: APIs by what the namespace holds, components by the vendor's list. */
export const canIUse =
  (apis: Fields, componentWords: readonly string[], device: Device) =>
  (words: unknown): boolean => {
    const asked = String(words)
    if (device.missing.has(asked)) return false
    const [first = ''] = asked.split('.')
    return first in apis || componentWords.some((known) => known === asked || known.startsWith(`${asked}.`))
  }

/** `wx`, `my`, `tt` …: the platform's own calls. Using one that the platform doesn't have is recorded as a fault. */
export function createNamespace(
  name: string,
  apis: Fields,
  onMissing: (where: string, error: unknown) => void,
  /** hears the shape of every call and of every answer */
  onCall: (shape: string) => void,
): Fields {
  const calls = Object.entries(apis).map(([api, call]) => [
    api,
    isCall(call) ? watched(api, call, (made) => onCall(callShape(name, made))) : call,
  ])
  return new Proxy(Object.fromEntries(calls), {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && !probedByTaro.has(key)) {
        onMissing(`${name}.${key}`, 'the platform has no such API')
      }
      return Reflect.get(target, key)
    },
  })
}
