import { useState } from 'react'
import { useApp } from '@/stores/app-context'
import type { DraftForm, DraftValues } from '@/stores/draft-store'

/**
 * The draft of a form on this device.
 *
 * @param owner whose it is: an account's id, '' for a guest. Nobody else is offered it.
 */
export function useDraft(form: DraftForm, owner: string) {
  const { drafts } = useApp()
  const [found, setFound] = useState(() => drafts.find(form, owner))
  return {
    /** What the last visit left, until it has been restored. */
    found,
    /** The offer has been taken. */
    restored: () => setFound(null),
    /** Keeps what is typed now. False where the device keeps nothing. */
    keep: (values: DraftValues): boolean => drafts.keep(form, owner, values),
    forget: () => drafts.forget(form),
  }
}
