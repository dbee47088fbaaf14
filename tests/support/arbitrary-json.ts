import fc, { type Arbitrary } from 'fast-check'
import { anyText } from './any-text'

/** Stands in every generated text, name and number, so that a test can tell where one of them has got to. */
export const marker = '8675309'

/** A text that may be written into a log by mistake. */
export const markedText = anyText.map((text) => `${text}${marker}`)

const markedNumber = fc.integer({ min: 1, max: 99 }).map((number) => Number(`${number}${marker}`))

/** Names that objects already have, or that the shop's answers have: the ones a parser may trip over. */
const trickyName = fc.constantFrom(
  ...['toString', 'valueOf', 'toJSON', '__proto__', 'constructor', 'length'],
  ...['id', 'token', 'pwd', 'data', 'code', 'name'],
)

/** Any JSON value, its texts and numbers marked. */
export const arbitraryJson: Arbitrary<unknown> = fc.anything({
  key: fc.oneof(markedText, trickyName),
  values: [markedText, markedNumber, fc.constantFrom(null, true, false, '', 0, 1, '0', '1', -1)],
  maxDepth: 3,
  maxKeys: 6,
})

type Path = readonly string[]

/** The way to every value inside a JSON value, itself included. */
export function pathsIn(value: unknown, way: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...way, key]))]
}

/** What happens to one value of an answer. As data, so that a failing case can be read. */
export type Change = 'drop' | 'into a list' | { readonly under: string } | { readonly by: unknown }

function apply(change: Change, value: unknown): unknown {
  if (change === 'drop') return undefined
  if (change === 'into a list') return [value]
  return 'by' in change ? change.by : { [change.under]: value }
}

/** The JSON value with one value inside it changed. */
export function changed(value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (key === undefined) return apply(change, value)
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = Object.entries(value)
  const inner = entries.map(([name, old]) => [name, name === key ? changed(old, rest, change) : old] as const)
  // Dropped values are undefined: JSON leaves them out of an object and makes null of them in a list.
  return Array.isArray(value) ? inner.map(([, item]) => item) : Object.fromEntries(inner)
}

/** Objects that throw where somebody makes a text or a number of them. */
const unconvertible = fc.constantFrom({ toString: null }, { toString: 1, valueOf: 1 }, [{ toString: '' }])

/** Replaced by any other value, dropped, or put into a list or an object. */
export const arbitraryChange: Arbitrary<Change> = fc.oneof(
  fc.oneof(arbitraryJson, unconvertible).map((by) => ({ by })),
  fc.constantFrom<Change>('drop', 'into a list'),
  markedText.map((under) => ({ under })),
)

/** One of these answers with up to three of its values changed. */
export function arbitraryVariant(answers: readonly unknown[]): Arbitrary<unknown> {
  return fc.constantFrom(...answers).chain((answer) => {
    const change = fc.tuple(fc.constantFrom(...pathsIn(answer)), arbitraryChange)
    return fc
      .array(change, { maxLength: 3 })
      .map((changes) => changes.reduce<unknown>((result, [path, how]) => changed(result, path, how), answer))
  })
}
