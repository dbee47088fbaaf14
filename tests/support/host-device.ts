import type { ClientType } from '@/api/client/client-type'
import type { HostStorage } from '@/platform/platform'
import { createDeviceEntry } from '@/stores/session/device-entry'
import { createHostEntry } from '@/stores/session/host-entry'
import { openStorageEntries } from '@/stores/storage-entries'
import { MemoryStorage } from './test-app'

/** A device of the shop's official client: what the host keeps, and whether it takes more. */
export class HostDevice {
  readonly kept = new Map<string, unknown>()
  isFull = false

  /** The host's entry, this product's own one, and the one that keeps both alike. */
  begin(clientType: ClientType = 'h5') {
    const storage: HostStorage = {
      read: (key) => this.kept.get(key) ?? null,
      write: (key, value) => !this.isFull && this.kept.set(key, value) === this.kept,
      remove: (key) => this.kept.delete(key),
    }
    const uuid = '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'
    const own = createDeviceEntry(openStorageEntries(new MemoryStorage()), uuid)
    const host = createHostEntry(storage, clientType)
    return { host, own, entry: host.sharing(own) }
  }
}
