import { ServerFault } from './answer'
import { escapeHtml } from './html-entities'

/** A request parameter as the shop's code sees it: every scalar is a string (contract 1). */
export type Param = string | null | Param[] | { [key: string]: Param }
export type ParamTree = { [key: string]: Param }

/** Turns decoded JSON into parameters: true is "1", false is "", a number its digits. */
export function toParam(value: unknown, filter: (text: string) => string): Param {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return filter(value)
  if (typeof value === 'boolean') return value ? '1' : ''
  if (Array.isArray(value)) return value.map((item) => toParam(item, filter))
  if (typeof value === 'object') return toTree(value, filter)
  return String(value)
}

/** As {@link toParam}, for the named values of an object. */
export function toTree(value: object, filter: (text: string) => string): ParamTree {
  // No prototype: a parameter may be called `constructor` or `__proto__`.
  const tree: ParamTree = Object.create(null)
  for (const [key, item] of Object.entries(value)) tree[key] = toParam(item, filter)
  return tree
}

/** PHP's `empty()`: nothing, "", "0", no items. */
export function isEmpty(value: Param | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value === '' || value === '0'
  return Object.keys(value).length === 0
}

/** The parameters of one request, body before query, already through the input filter. */
export class Params {
  constructor(private readonly tree: ParamTree) {}

  /** Escapes and merges the sources; a later one wins (contract 1: body wins over query). */
  static from(sources: object[]): Params {
    const merged: ParamTree = Object.create(null)
    for (const source of sources) Object.assign(merged, toTree(source, escapeHtml))
    return new Params(merged)
  }

  /** These parameters, and beneath them others that count only where nothing was sent. */
  over(fallback: object): Params {
    return new Params(Object.assign(Object.create(null), toTree(fallback, escapeHtml), this.tree))
  }

  /** Whether the key was sent at all, be it as null. */
  has(key: string): boolean {
    return key in this.tree
  }

  value(key: string): Param | undefined {
    return this.tree[key]
  }

  /** Whether something was sent that PHP doesn't call empty. */
  filled(key: string): boolean {
    return !isEmpty(this.tree[key])
  }

  /** The text sent, "" for none. @throws ServerFault for an array, as PHP's string functions do */
  text(key: string): string {
    const value = this.tree[key]
    if (typeof value === 'string') return value
    if (isEmpty(value)) return ''
    throw new ServerFault(`${key}: Argument must be of type string, array given`)
  }
}
