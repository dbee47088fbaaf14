/** Values from a mini-program belong to another realm and have no known type: they are checked before use. */
export type Fields = Record<string, unknown>
export type Call = (...args: unknown[]) => unknown

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
export const isCall = (value: unknown): value is Call => typeof value === 'function'

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What a bridge between two realms hands over: plain data. Functions and undefined members stay behind. */
export const plainCopy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/** Calls a member where there is one. */
export function callMember(owner: unknown, name: string, ...args: unknown[]): unknown {
  const member = isFields(owner) || isCall(owner) ? Reflect.get(owner, name) : undefined
  return isCall(member) ? member.apply(owner, args) : undefined
}
