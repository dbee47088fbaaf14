import type { NextStep, Refusal } from '@/api/client/endpoint'
import { isApiError } from '@/api/client/errors'
import type { TextOf } from '@/locales/use-text'

/** What a person is told of a failed request. */
export interface Failure {
  /** The field that mends it; null where it concerns the whole form. */
  readonly field: NonNullable<Refusal['field']> | null
  /** What happened and what to do. */
  readonly text: string
  /** The screen that leads on. */
  readonly next: NextStep | null
}

/**
 * What to tell the person, and where. Null for a request that they left themselves, and for a closed shop, which the
 * whole page tells of. What a code means stands beside its endpoint; the server's own words are shown only where
 * nothing stands there.
 */
export function failureOf(error: unknown, t: TextOf): Failure | null {
  if (!isApiError(error)) return { field: null, text: t('error.server'), next: null }
  if (error.kind === 'aborted' || error.kind === 'closed') return null
  if (error.kind !== 'rejected') return { field: null, text: t(`error.${error.kind}`), next: null }
  const { field = null, text, next = null } = error.refusal ?? {}
  return { field, text: text ? t(text) : error.serverMessage || t('error.server'), next }
}

/** The words alone, for a screen without fields. */
export const errorText = (error: unknown, t: TextOf): string | null => failureOf(error, t)?.text ?? null
