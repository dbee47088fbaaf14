import { isApiError } from '@/api/client/errors'
import type { TextOf } from '@/locales/use-text'

interface BindFault {
  field: 'mobile' | 'code'
  text: string
  /** The number is another account's: signing in with it is the way on. */
  ownedByAnother?: boolean
}

/** The field that a refusal of binding belongs to (contract 6.7, 6.8), or null where it belongs to none. */
export function bindFault(error: unknown, t: TextOf): BindFault | null {
  if (!isApiError(error) || error.kind !== 'rejected') return null
  switch (error.code) {
    case -2:
      return { field: 'mobile', text: t('problem.mobileFormat') }
    case -10:
      return { field: 'code', text: t('problem.codeExpired') }
    case -11:
      return { field: 'code', text: t('problem.codeWrong') }
    case -20:
      return { field: 'mobile', text: t('problem.openidMissing') }
    case -50:
      return { field: 'mobile', text: t('problem.mobileTaken'), ownedByAnother: true }
    case -51:
      return { field: 'mobile', text: t('problem.mobileOwn') }
    default:
      return null
  }
}
