/**
 * The little that the stores need of a device's storage. It never throws: storage may be full, broken or
 * forbidden (private mode), and then the app still works for the visit.
 */
export interface KeyValueStorage {
  /** The text kept under the key; null when there is none or storage can't be read. */
  read(key: string): string | null
  /** Keeps the text. False when it could not be kept. */
  write(key: string, text: string): boolean
  /** Forgets the key. False when it could not be forgotten. */
  remove(key: string): boolean
}
