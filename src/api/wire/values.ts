import * as v from 'valibot'
import { unescapeHtml } from '@/domain/html-entities'

/** Numeric columns are text on older servers and numbers today (contract 5). Null equals missing. */
const scalar = v.nullish(
  v.custom<string | number>((value) => typeof value === 'string' || typeof value === 'number'),
  '',
)

/** Unescaped text; empty when missing. */
export const text = v.pipe(
  scalar,
  v.transform((value) => unescapeHtml(String(value))),
)

/** Text that must not be empty. */
export const requiredText = v.pipe(
  text,
  v.check((value) => value !== ''),
)

/** The address of an image, on any host: shops may use another host for images. */
export const imageAddress = v.pipe(
  text,
  v.check((value) => /^(https?:)?\/\/|^\//i.test(value)),
)

/** A database id: a whole number above 0. */
export const id = v.pipe(
  scalar,
  v.transform(Number),
  v.check((value) => Number.isInteger(value) && value > 0),
)

/** A switch: on is 1. */
export const flag = v.pipe(
  scalar,
  v.transform((value) => isOn(value)),
)

/** A field that must be absent. */
export const absent = v.optional(v.never())

/** Whether an unchecked value is a switch that is on. Not `Number(value)`: it throws for some objects. */
export function isOn(value: unknown): boolean {
  return value === 1 || value === '1' || value === true
}

/** Whether a value is an object with readable fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** For answers without data: accepts anything and returns undefined. */
export const nothing = v.pipe(
  v.unknown(),
  v.transform((): void => undefined),
)
