import type { StorageEntries } from './storage-entries'

export type DraftForm = 'profile' | 'register' | 'bindMobile'

/** Typed values by field name. Passwords, captchas and codes are never among them. */
export type DraftValues = Record<string, string>

/** A draft of nobody's may meet the next person at the same device, so it lives shorter than a member's. */
const maximumAge = (owner: string) => (owner === '' ? 30 * 60 * 1000 : 7 * 24 * 3600 * 1000)
const maximumSize = 4000

interface DraftTools {
  entry: StorageEntries['drafts']
  now: () => number
  /** Whose drafts may be kept now: an account's id, '' for nobody's. Another tab may have changed that. */
  currentOwner: () => string
}

/**
 * What a person typed and has not sent. It survives a reload, a killed app and an expired session, is offered
 * back to the same person only, and is forgotten in time.
 */
export interface Drafts {
  /** The draft of that form for that owner, or null. */
  find(form: DraftForm, owner: string): DraftValues | null
  /** Keeps what was typed; values too long to be honest are left out whole. False when it is not kept. */
  keep(form: DraftForm, owner: string, values: DraftValues): boolean
  forget(form: DraftForm): void
  /** Forgets the drafts of everybody else. */
  keepOnly(owner: string): void
  forgetAll(): void
}

export function createDrafts({ entry, now, currentOwner }: DraftTools): Drafts {
  /** The drafts that are still young; those that aren't are removed from the device. */
  const all = () => {
    const kept = entry.read() ?? {}
    const young = Object.entries(kept).filter(([, { owner, savedAt }]) => {
      const age = now() - savedAt
      return age >= 0 && age <= maximumAge(owner)
    })
    const drafts = Object.fromEntries(young)
    if (young.length < Object.keys(kept).length) write(drafts)
    return drafts
  }
  const write = (drafts: ReturnType<typeof all>): boolean =>
    Object.keys(drafts).length === 0 ? entry.remove() : entry.write(drafts)
  const keepWhere = (isKept: (form: string, owner: string) => boolean) => {
    const drafts = all()
    const kept = Object.entries(drafts).filter(([form, { owner }]) => isKept(form, owner))
    if (kept.length < Object.keys(drafts).length) write(Object.fromEntries(kept))
  }
  all()
  return {
    find(form, owner) {
      const draft = all()[form]
      return draft && draft.owner === owner ? draft.values : null
    },
    keep(form, owner, values) {
      if (owner !== currentOwner() || JSON.stringify(values).length > maximumSize) return false
      return write({ ...all(), [form]: { owner, savedAt: now(), values } })
    },
    forget: (form) => keepWhere((other) => other !== form),
    keepOnly: (owner) => keepWhere((_form, other) => other === owner),
    forgetAll: () => void entry.remove(),
  }
}
