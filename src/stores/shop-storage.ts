import type { KeyValueStorage } from '@/platform/platform'

/**
 * The entries of one shop. Two shops of one origin share a browser's storage: the keys of a shop in a folder begin with
 * it. The keys of a shop at the root, and those of a mini-program, which has its own storage, stay as they are.
 */
export function storageOfShop(storage: KeyValueStorage, shopUrl: string): KeyValueStorage {
  if (!shopUrl.startsWith('/')) return storage
  const own = (key: string) => `${shopUrl}:${key}`
  return {
    read: (key) => storage.read(own(key)),
    write: (key, text) => storage.write(own(key), text),
    remove: (key) => storage.remove(own(key)),
  }
}
