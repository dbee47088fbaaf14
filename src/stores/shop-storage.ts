import type { KeyValueStorage } from '@/platform/platform'

/** The name of an entry. Shops of one origin share its storage: the keys of one in a folder begin with that folder. */
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
