import { isAnyArrayBuffer } from 'node:util/types'
import { type Call, isCall, isFields } from './foreign-values'

/** Who was told something: a callback of the call's options, a listener, or the caller itself. */
export type Told = 'success' | 'fail' | 'listener' | 'caller'

/** A call of the platform, and what it told whom; `told` is null for the call alone. */
interface PlatformCall {
  api: string
  given: readonly unknown[]
  told: { whom: Told; values: readonly unknown[] } | null
}

/** Words with a meaning of their own, such as `POST` or `#ffffff`; all other texts are the same to a type. */
const KEYWORD = /^#?[a-z][a-z_.-]{0,30}$/i

/** A value as TypeScript, with a data text or a number of any size written as one and the same. */
function literal(value: unknown): string {
  if (isCall(value)) return 'aFunction'
  if (isAnyArrayBuffer(value)) return 'new ArrayBuffer(8)'
  if (typeof value === 'string') return KEYWORD.test(value) ? JSON.stringify(value) : '"a text"'
  if (typeof value === 'number') return String(Math.min(value, 1000))
  if (Array.isArray(value)) return `[${[...new Set(value.map(literal))].join(', ')}]`
  if (isFields(value)) return object(Object.entries(value))
  return String(value)
}

const object = (entries: readonly (readonly [name: string, value: unknown])[]): string => {
  const members = entries.map(([name, value]) => `${JSON.stringify(name)}: ${literal(value)}`)
  return `{ ${members.join(', ')} }`
}

/** A function that a type checker may hand exactly these values. */
const hears = (values: readonly unknown[]): string => {
  const names = values.map((_, index) => `answer${index}`)
  return `(${names.join(', ')}) => { ${values.map((value, index) => `answer${index} = ${literal(value)};`).join(' ')} }`
}

/** The call as a line of TypeScript, right only if the typings allow what was given and what was answered. */
export function callShape(namespace: string, { api, given, told }: PlatformCall): string {
  const name = `${namespace}.${api}`
  const args = given.map(literal)
  if (!told) return `${name}(${args.join(', ')})`
  const { whom, values } = told
  if (whom === 'caller') return `let answer = ${name}(${args.join(', ')}); answer = ${values.map(literal)}`
  if (whom === 'listener') return `${name}(${[hears(values), ...args.slice(1)].join(', ')})`
  const options = Object.entries(isFields(given[0]) ? given[0] : {}).filter(([, value]) => !isCall(value))
  return `${name}({ ...${object(options)}, ${whom}: ${hears(values)} })`
}

/** The same call of the platform, noting what the app gives it and what it tells the app. */
export const watched =
  (api: string, call: Call, note: (call: PlatformCall) => void): Call =>
  (...given) => {
    const noted =
      (whom: Told, listener: Call) =>
      (...values: unknown[]) => {
        note({ api, given, told: { whom, values } })
        return listener(...values)
      }
    const [first, ...others] = given
    note({ api, given, told: null })
    if (isCall(first)) return call(noted('listener', first), ...others)
    if (!isFields(first)) return returned(call(...given))
    const { success, fail } = first
    const callbacks = {
      ...(isCall(success) && { success: noted('success', success) }),
      ...(isCall(fail) && { fail: noted('fail', fail) }),
    }
    return returned(call({ ...first, ...callbacks }, ...others))

    function returned(value: unknown) {
      if (value !== undefined) note({ api, given, told: { whom: 'caller', values: [value] } })
      return value
    }
  }
