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
 * Converts an error into a message. Null when the person cancelled the request, and for a closed shop, which `Page`
 * shows. The meaning of a code is in the endpoint's refusals. The server's message is shown only for codes without a
 * text there.
 */
export function failureOf(error: unknown, t: TextOf): Failure | null {
  if (!isApiError(error)) return { field: null, text: t('error.server'), next: null }
  if (error.kind === 'aborted' || error.kind === 'closed') return null
  if (error.kind !== 'rejected') return { field: null, text: t(`error.${error.kind}`), next: null }
  const { field = null, text, next = null } = error.refusal ?? {}
  return { field, text: text ? t(text) : error.serverMessage || t('error.server'), next }
}

/** The text only, for a screen without fields. */
export const errorText = (error: unknown, t: TextOf): string | null => failureOf(error, t)?.text ?? null
