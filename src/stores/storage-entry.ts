import { type GenericSchema, type InferOutput, object, safeParse, unknown } from 'valibot'
import type { KeyValueStorage } from '@/platform/key-value-storage'

const versioned = object({ version: unknown(), value: unknown() })

/** One typed value in storage under one key. */
export interface StorageEntry<Value> {
  /** The kept value; null when there is none, or when what is there can't be this value. */
  read(): Value | null
  /** Keeps the value. False when the device would not. */
  write(value: Value): boolean
  /** Forgets the value. False when it is still there. */
  remove(): boolean
}

interface EntryOptions {
  /** What a value of an older version is today; null where it can't be told. */
  migrate?: (value: unknown, version: unknown) => unknown
  /** Called once, when something is stored that can't be read. */
  onDamaged?: () => void
}

/**
 * Describes one entry. What is read back passes the schema, whatever another version or a person's hand left there.
 * Schemas have a fallback for each field that an update may add.
 */
export const storageEntry = <Schema extends GenericSchema>(
  key: string,
  version: number,
  schema: Schema,
  { migrate = () => null, onDamaged }: EntryOptions = {},
) =>
  function open(storage: KeyValueStorage): StorageEntry<InferOutput<Schema>> {
    let isReported = false

    const valueIn = (text: string): InferOutput<Schema> | null => {
      const kept = safeParse(versioned, parsed(text))
      if (!kept.success) return null
      const { output } = kept
      const checked = safeParse(
        schema,
        output.version === version ? output.value : migrate(output.value, output.version),
      )
      return checked.success ? checked.output : null
    }

    return {
      read() {
        const text = storage.read(key)
        if (text === null || text === '') return null
        const value = valueIn(text)
        if (value === null && !isReported) {
          isReported = true
          onDamaged?.()
        }
        return value
      },
      write: (value) => storage.write(key, JSON.stringify({ version, value })),
      remove() {
        storage.remove(key)
        if (!storage.read(key)) return true
        // A device that can't remove may still be able to overwrite.
        storage.write(key, '')
        return !storage.read(key)
      },
    }
  }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
