/** The way to a field of an answer, such as `data.nickname`. */
export type Place = readonly (string | number)[]

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every field of an answer, fields of fields included; of a list only the first member. */
export function placesIn(value: unknown, place: Place = []): Place[] {
  if (!isFields(value)) return [place]
  const keys = Array.isArray(value) ? value.slice(0, 1).map((_, index) => index) : Object.keys(value)
  const below = keys.flatMap((key) => placesIn(Reflect.get(value, key), [...place, key]))
  return place.length > 0 ? [place, ...below] : below
}

/** What no field may be; each is wrong for another reason. */
const wrongValues: readonly unknown[] = [
  { nested: { deep: [] } },
  [[]],
  true,
  null,
  '\u0000',
  -1.5,
  'constructor',
]

/** Of another type than this value has. A number in a text’s place is none: shops write both (contract 5). */
function otherTypes(value: unknown): unknown[] {
  const isText = typeof value === 'string' || value === undefined
  return wrongValues.filter((other) => {
    const isScalar = typeof other === 'string' || typeof other === 'number'
    return isText ? !isScalar : typeof other !== typeof value
  })
}

const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce((inner, key) => (isFields(inner) ? inner[key] : undefined), value)

/** The value with another one at a place of it, which needn't be there. */
export function replaced(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(isFields(value) ? value : {}) }
  if (isFields(copy)) copy[key] = replaced(copy[key], rest, other)
  return copy
}

/** The data with a value of another type at this place; where left out, at one of its fields. */
export function withWrongType(data: unknown, pick: (below: number) => number, place?: Place): unknown {
  const places = placesIn(data)
  const at = place ?? places[pick(places.length)] ?? []
  const others = otherTypes(valueAt(data, at))
  return replaced(data, at, others[pick(others.length)])
}
