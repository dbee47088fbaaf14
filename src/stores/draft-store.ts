import type { StorageEntries } from './storage-entries'

export type DraftForm = 'profile' | 'register' | 'bindMobile'

/** Typed values by field name. Passwords, captchas and codes are never among them. */
export type DraftValues = Record<string, string>

const maximumAge = 7 * 24 * 3600 * 1000
const maximumSize = 4000

/**
 * What a person typed and has not sent. It survives a reload, a killed app and an expired session, is offered
 * back to the same person only, and is forgotten after a week.
 */
export interface Drafts {
  /** The draft of that form for that owner (an account's id, '' for a guest), or null. */
  find(form: DraftForm, owner: string): DraftValues | null
  /** Keeps what was typed; values too long to be honest are left out whole. False when it is not kept. */
  keep(form: DraftForm, owner: string, values: DraftValues): boolean
  forget(form: DraftForm): void
  forgetAll(): void
}

export function createDrafts(entry: StorageEntries['drafts'], now: () => number): Drafts {
  const all = () => {
    const kept = entry.read()
    return kept === null || kept === 'damaged' ? {} : kept
  }
  const without = (form: DraftForm) => {
    const { [form]: _gone, ...rest } = all()
    return rest
  }
  return {
    find(form, owner) {
      const draft = all()[form]
      if (!draft || draft.owner !== owner) return null
      const age = now() - draft.savedAt
      return age >= 0 && age <= maximumAge ? draft.values : null
    },
    keep(form, owner, values) {
      if (JSON.stringify(values).length > maximumSize) return false
      return entry.write({ ...all(), [form]: { owner, savedAt: now(), values } })
    },
    forget: (form) => void entry.write(without(form)),
    forgetAll: () => void entry.remove(),
  }
}
