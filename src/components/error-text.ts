import type { NextStep, Refusal } from '@/api/client/endpoint'
import { isApiError } from '@/api/client/errors'
import type { TextOf } from '@/locales/use-text'

/** The message about a failed request. */
export interface Failure {
  /** The field to correct; null when the error concerns the whole form. */
  readonly field: NonNullable<Refusal['field']> | null
  /** What happened and what to do. */
  readonly text: string
  /** The screen to go to next, if any. */
  readonly next: NextStep | null
}

/**
 * The message about an error; null for a cancelled request, and for a closed shop, which `Page` shows. The server's own
 * is shown only for codes that have no text among the endpoint's refusals.
 */
export function failureOf(error: unknown, t: TextOf): Failure | null {
  if (!isApiError(error)) return { field: null, text: t('error.server'), next: null }
  if (error.kind === 'aborted' || error.kind === 'closed') return null
  if (error.kind !== 'rejected') return { field: null, text: t(`error.${error.kind}`), next: null }
  const { field = null, text, next = null } = error.refusal ?? {}
  return { field, text: text ? t(text) : error.serverMessage || t('error.server'), next }
}
