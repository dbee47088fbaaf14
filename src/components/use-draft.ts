import { useState } from 'react'
import { useApp } from '@/stores/app-context'
import type { DraftForm, DraftValues } from '@/stores/draft-store'

/** The draft of a form on this device, for its owner alone: an account's id, '' for a guest. */
export function useDraft(form: DraftForm, owner: string) {
  const { drafts } = useApp()
  const [found, setFound] = useState(() => drafts.find(form, owner))
  return {
    /** The draft of an earlier visit, until it has been restored. */
    found,
    /** Call when the draft has been restored. */
    restored: () => setFound(null),
    /** Keeps the typed values. False when they are not kept. */
    keep: (values: DraftValues): boolean => drafts.keep(form, owner, values),
    forget: () => drafts.forget(form),
  }
}
