import { createDeviceEntry } from '@/stores/session/device-entry'
import { createSessionStore, type SessionView } from '@/stores/session/session-store'
import { openStorageEntries } from '@/stores/storage-entries'
import { MemoryStorage } from './test-app'

/**
 * The gate of one tab's session, with what it shows and with the device's entry, but without a shop.
 *
 * @param tab what the ids of its sign-ins begin with
 */
export function sessionGate(
  storage = new MemoryStorage(),
  entry = createDeviceEntry(openStorageEntries(storage), '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'),
  tab = 'sign-in',
) {
  const view: Partial<SessionView> = {}
  let ids = 0
  const gate = createSessionStore({
    entry,
    set: (change) => void Object.assign(view, change),
    createId: () => {
      ids += 1
      return `${tab}-${ids}`
    },
    onSignedIn: () => {},
    forgetPerson: () => {},
    renew: async () => null,
  })
  return { gate, entry, view, storage }
}
