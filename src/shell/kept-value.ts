import { attempt } from '@/domain/attempt'

/** Reads the text of a storage entry. */
export type Read = (key: string) => string | null

/** The value of a storage entry, unchecked: the properties of what is stored, none where nothing is. */
export function keptValue(read: Read, key: string): Readonly<Record<string, unknown>> {
  const text = read(key)
  // An error costs a slow phone more than everything else here.
  return Object(text ? attempt(() => JSON.parse(text).value, null) : null)
}
