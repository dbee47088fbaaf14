import { isApiError } from '@/api/client/errors'
import type { TextOf } from '@/locales/use-text'

/**
 * What to tell the person about a failed request: what happened and what to do next. Null for a request that they
 * left themselves, and for a closed shop, which the whole page tells of. The shop's own words are shown only where it
 * refused for a reason of its own.
 */
export function errorText(error: unknown, t: TextOf): string | null {
  if (!isApiError(error)) return t('error.server')
  if (error.kind === 'aborted' || error.kind === 'closed') return null
  if (error.kind === 'rejected') return error.serverMessage || t('error.server')
  return t(`error.${error.kind}`)
}
