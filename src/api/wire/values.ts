import { check, custom, never, nullish, optional, pipe, transform, unknown } from 'valibot'
import { unescapeHtml } from '@/domain/html-entities'

/** Numbers are text in the documents and on PHP 8.0, and numbers today (contract 5); null and missing are the same. */
const scalar = nullish(
  custom<string | number>((value) => typeof value === 'string' || typeof value === 'number'),
  '',
)

/** Text as the person typed it; empty when missing. */
export const text = pipe(
  scalar,
  transform((value) => unescapeHtml(String(value))),
)

/** Text that has to be there. */
export const requiredText = pipe(
  text,
  check((value) => value !== ''),
)

/** The address of an image: of any host, since shops keep theirs elsewhere. */
export const imageAddress = pipe(
  text,
  check((value) => /^(https?:)?\/\/|^\//i.test(value)),
)

/** A database id: a whole number above 0. */
export const id = pipe(
  scalar,
  transform(Number),
  check((value) => Number.isInteger(value) && value > 0),
)

/** A switch: on is 1. */
export const flag = pipe(
  scalar,
  transform((value) => isOn(value)),
)

/** A field that must not be there. */
export const absent = optional(never())

/** Whether an unchecked value is a switch that is on. Never `Number(value)`: it throws for some objects. */
export function isOn(value: unknown): boolean {
  return value === 1 || value === '1'
}

/** Whether a value is an object whose fields can be looked at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The `data` of an answer that tells nothing but its success. */
export const nothing = pipe(
  unknown(),
  transform((): void => undefined),
)
