import { parseReferrer, parseSceneReferrer } from '@/domain/referrer'
import type { StorageEntries } from './storage-entries'

/** The inviter from a link, kept until the person has an account. */
export function createReferral(entry: StorageEntries['referrer']) {
  let referrer = entry.read()
  return {
    current: (): string | null => referrer,
    /** Reads the inviter from launch parameters or from the `scene` of a mini-program code. The latest one counts. */
    note({ referrer: direct, scene }: Readonly<Record<string, unknown>>): void {
      const latest = parseReferrer(direct) ?? parseSceneReferrer(scene)
      if (latest === null) return
      referrer = latest
      entry.write(latest)
    },
    forget(): void {
      referrer = null
      entry.remove()
    },
  }
}
