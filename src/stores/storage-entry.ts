import { type GenericSchema, type InferOutput, object, safeParse, unknown } from 'valibot'
import type { KeyValueStorage } from '@/platform/key-value-storage'

const versioned = object({ version: unknown(), value: unknown() })

/** One typed value in storage under one key. */
export interface StorageEntry<Value> {
  /** The kept value; null when there is none; 'damaged' when what is there can't be this value. */
  read(): Value | null | 'damaged'
  /** Keeps the value. False when the device would not. */
  write(value: Value): boolean
  remove(): boolean
}

/**
 * Describes one entry. What is read back passes the schema, whatever another version or a person's hand left
 * there; a value of another version is damaged unless `migrate` can read it.
 */
export const storageEntry = <Schema extends GenericSchema>(
  key: string,
  version: number,
  schema: Schema,
  migrate?: (value: unknown, version: unknown) => unknown,
) =>
  function open(storage: KeyValueStorage): StorageEntry<InferOutput<Schema>> {
    return {
      read() {
        const text = storage.read(key)
        if (text === null) return null
        const kept = safeParse(versioned, parsed(text))
        if (!kept.success) return 'damaged'
        const current = kept.output.version === version
        if (!current && !migrate) return 'damaged'
        const value = current ? kept.output.value : migrate?.(kept.output.value, kept.output.version)
        const checked = safeParse(schema, value)
        return checked.success ? checked.output : 'damaged'
      },
      write: (value) => storage.write(key, JSON.stringify({ version, value })),
      remove: () => storage.remove(key),
    }
  }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
