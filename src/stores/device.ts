import type { StorageEntries } from './storage-entries'
import { createUuid } from './uuid'

/** This installation: its uuid ties a captcha picture to the form that uses it (contract 3). */
export function openDevice(entry: StorageEntries['device']): { uuid: string } {
  const kept = entry.read()
  if (kept !== null && kept !== 'damaged') return kept
  const device = { uuid: createUuid(), signedOut: false }
  entry.write(device)
  return device
}
