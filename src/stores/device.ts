import type { StorageEntries } from './storage-entries'
import { createUuid } from './uuid'

/** The uuid of this installation, made at the first start. A captcha belongs to it (contract 3). */
export function openDevice(entry: StorageEntries['device']): string {
  const kept = entry.read()
  if (kept) return kept.uuid
  const uuid = createUuid()
  entry.write({ uuid, signInId: null, silentSignIn: false })
  return uuid
}
