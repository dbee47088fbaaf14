import { parseReferrer, parseSceneReferrer } from '@/domain/referrer'
import type { StorageEntries } from './storage-entries'

/** Who invited the person: kept from the link that they came by until an account is theirs. */
export interface Referral {
  current(): string | null
  /** Takes the inviter out of a link's parameters, or out of the `scene` of a mini-program code; the latest counts. */
  note(parameters: Readonly<Record<string, unknown>>): void
  forget(): void
}

export function createReferral(entry: StorageEntries['referrer']): Referral {
  let referrer = entry.read()
  return {
    current: () => referrer,
    note({ referrer: direct, scene }) {
      const latest = parseReferrer(direct) ?? parseSceneReferrer(scene)
      if (latest === null || latest === referrer) return
      referrer = latest
      entry.write(latest)
    },
    forget() {
      if (referrer === null) return
      referrer = null
      entry.remove()
    },
  }
}
