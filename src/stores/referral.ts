import { parseReferrer, parseSceneReferrer } from '@/domain/referrer'
import type { StorageEntries } from './storage-entries'

/** The inviter from a link, kept until the person has an account. */
export interface Referral {
  current(): string | null
  /** Reads the inviter from launch parameters or from the `scene` of a mini-program code. The latest one counts. */
  note(parameters: Readonly<Record<string, unknown>>): void
  forget(): void
}

export function createReferral(entry: StorageEntries['referrer']): Referral {
  let referrer = entry.read()
  return {
    current: () => referrer,
    note({ referrer: direct, scene }) {
      const latest = parseReferrer(direct) ?? parseSceneReferrer(scene)
      if (latest === null) return
      referrer = latest
      entry.write(latest)
    },
    forget() {
      referrer = null
      entry.remove()
    },
  }
}
