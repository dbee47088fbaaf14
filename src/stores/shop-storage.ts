import type { KeyValueStorage } from '@/platform/platform'

/**
 * The name of an entry of one shop. Two shops of one origin share a browser's storage: the keys of a shop in a folder
 * begin with it. The keys of a shop at the root, and those of a mini-program, which has its own storage, stay as they are.
 */
export const keyOfShop = (shopUrl: string, key: string): string =>
  shopUrl.startsWith('/') ? `${shopUrl}:${key}` : key

/** The entries of one shop. */
export function storageOfShop(storage: KeyValueStorage, shopUrl: string): KeyValueStorage {
  const own = (key: string) => keyOfShop(shopUrl, key)
  return {
    read: (key) => storage.read(own(key)),
    write: (key, text) => storage.write(own(key), text),
    remove: (key) => storage.remove(own(key)),
  }
}
