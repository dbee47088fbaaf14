import { plainCopy } from './foreign-values'

interface Kept {
  value: unknown
  encrypted: boolean
}

/** What a device keeps for the app between launches. It takes plain data only, as the platforms do. */
export class DeviceStorage {
  private readonly kept = new Map<string, Kept>()
  /** everything that was ever written, for the secret scan */
  readonly writes: { key: string; value: unknown; encrypted: boolean }[] = []
  /** Set by a test: the device is full, every write fails. */
  full = false

  keys(): string[] {
    return [...this.kept.keys()]
  }

  /** Reading an encrypted value as a plain one returns the bytes on the disk. */
  read(key: string, decrypt = false): unknown {
    const entry = this.kept.get(key)
    if (!entry) return undefined
    if (entry.encrypted !== decrypt) return entry.encrypted ? 'U2FsdGVkX1' : undefined
    return plainCopy(entry.value)
  }

  /** @throws an Error where the device is full */
  write(key: string, value: unknown, encrypted = false): void {
    if (this.full) throw new Error('exceed storage max size')
    this.writes.push({ key, value: plainCopy(value), encrypted })
    this.kept.set(key, { value: plainCopy(value), encrypted })
  }

  remove(key: string): void {
    this.kept.delete(key)
  }

  clear(): void {
    this.kept.clear()
  }

  /** Takes over another device's storage, as when moving to a new phone. */
  moveFrom(other: DeviceStorage): void {
    this.clear()
    for (const [key, { value, encrypted }] of other.kept) this.write(key, value, encrypted)
  }

  /** Everything that can be read from the device's disk. */
  readable(): string {
    const plain = [...this.kept].filter(([, { encrypted }]) => !encrypted)
    return JSON.stringify(plain.map(([key, { value }]) => [key, value]))
  }
}
