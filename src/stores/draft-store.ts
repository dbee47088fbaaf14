import { recordOf } from '@/domain/record-of'
import type { StorageEntries } from './storage-entries'

export type DraftForm = 'profile' | 'register' | 'bindMobile' | 'bindEmail' | 'resetPassword'

/** Typed values by field name. Never passwords, captchas or codes. */
export type DraftValues = Record<string, string>

/** A guest's draft is kept for a shorter time than a member's: the next person at the device may be another one. */
const maximumAge = (owner: string) => (owner === '' ? 30 * 60 * 1000 : 7 * 24 * 3600 * 1000)
const maximumSize = 4000

interface DraftTools {
  entry: StorageEntries['drafts']
  now: () => number
  /** The owner whose drafts may be kept now: an account's id, '' for a guest, or null. Follows other tabs. */
  currentOwner: () => string | null
}

/** Drafts of forms. They survive a killed app and an expired session, are for the same person only, and expire. */
export function createDrafts({ entry, now, currentOwner }: DraftTools) {
  /** The drafts that have not expired. Expired ones are removed from the device. */
  const all = () => {
    const kept = entry.read() ?? {}
    const young = Object.entries(kept).filter(([, { owner, savedAt }]) => {
      const age = now() - savedAt
      return age >= 0 && age <= maximumAge(owner)
    })
    const drafts = recordOf(young)
    if (young.length < Object.keys(kept).length) write(drafts)
    return drafts
  }
  const write = (drafts: ReturnType<typeof all>): boolean =>
    Object.keys(drafts).length === 0 ? entry.remove() : entry.write(drafts)
  const keepWhere = (isKept: (form: string, owner: string) => boolean) => {
    const drafts = all()
    const kept = Object.entries(drafts).filter(([form, { owner }]) => isKept(form, owner))
    // What can't be read may be anybody's.
    if (kept.length === 0 || kept.length < Object.keys(drafts).length) write(recordOf(kept))
  }
  all()
  return {
    /** The draft of that form for that owner, or null. */
    find(form: DraftForm, owner: string): DraftValues | null {
      const draft = all()[form]
      return draft && draft.owner === owner ? draft.values : null
    },
    /** Keeps a draft. False when it is not kept: wrong owner, too long, or storage refused. */
    keep(form: DraftForm, owner: string, values: DraftValues): boolean {
      if (owner !== currentOwner() || JSON.stringify(values).length > maximumSize) return false
      return write({ ...all(), [form]: { owner, savedAt: now(), values } })
    },
    forget: (form: DraftForm): void => keepWhere((other) => other !== form),
    /** Removes the drafts of all other owners. */
    keepOnly: (owner: string): void => keepWhere((_form, other) => other === owner),
    /** Removes the drafts of this owner, and those of guests: the person may have typed them before. */
    forgetOf: (owner: string): void => keepWhere((_form, other) => other !== owner && other !== ''),
  }
}
