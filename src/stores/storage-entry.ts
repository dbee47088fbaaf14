import * as v from 'valibot'
import { attempt } from '@/domain/attempt'
import type { KeyValueStorage } from '@/platform/platform'

const versioned = v.object({ version: v.unknown(), value: v.unknown() })

/** One typed value under one storage key. */
export interface StorageEntry<Value> {
  /** The stored value. Null when there is none or when it doesn't pass the schema. */
  read(): Value | null
  /** Stores the value. False when storage refuses it. */
  write(value: Value): boolean
  /** Removes the value. False when it is still there. */
  remove(): boolean
}

interface EntryOptions {
  /** Converts the value of an older version; null when that is impossible. */
  migrate?: (value: unknown, version: unknown) => unknown
  /** Called once when a stored value can't be read. */
  onDamaged?: () => void
}

/** Defines one entry. What is read has passed the schema, with a fallback for each field that an update may add. */
export const storageEntry = <Schema extends v.GenericSchema>(
  key: string,
  version: number,
  schema: Schema,
  { migrate = () => null, onDamaged }: EntryOptions = {},
) =>
  function open(storage: KeyValueStorage): StorageEntry<v.InferOutput<Schema>> {
    let isReported = false

    const valueIn = (text: string): v.InferOutput<Schema> | null => {
      const kept = v.safeParse(
        versioned,
        attempt<unknown>(() => JSON.parse(text), null),
      )
      if (!kept.success) return null
      const { output } = kept
      const checked = v.safeParse(
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
        // Where removing fails, overwriting may still work.
        storage.write(key, '')
        return !storage.read(key)
      },
    }
  }
