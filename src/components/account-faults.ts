import type { ApiError } from '@/api/client/errors'
import { isApiError } from '@/api/client/errors'
import type { TextOf } from '@/locales/use-text'

/** A refusal that a person can mend in one field. */
export interface Fault {
  field: 'account' | 'password' | 'captcha' | 'code'
  text: string
}

const said = (error: ApiError, text: string) => error.serverMessage || text

/**
 * The field that a refusal belongs to, or null where it belongs to none. The same numbers mean different things:
 * with a picture −11 is expired and −12 wrong, with a sent code −10 is expired and −11 wrong (contract 3).
 *
 * @param proof what the request carried beside the account: the text of a picture, or a sent code.
 */
export function accountFault(error: unknown, proof: 'captcha' | 'code', t: TextOf): Fault | null {
  if (!isApiError(error) || error.kind !== 'rejected') return null
  switch (error.code) {
    // Wrongly written; taken already, or unknown: the shop says which.
    case -2:
    case -3:
      return { field: 'account', text: said(error, t('problem.accountRefused')) }
    case -4:
      return { field: 'password', text: said(error, t('problem.passwordWrong')) }
    case -10:
      // With a picture this is no matter of the picture: one was sent. The account is barred, or came twice.
      return proof === 'code' ? { field: 'code', text: said(error, t('problem.codeExpired')) } : null
    case -11:
      return proof === 'code'
        ? { field: 'code', text: t('problem.codeWrong') }
        : { field: 'captcha', text: t('problem.captchaExpired') }
    case -12:
      return { field: 'captcha', text: t('problem.captchaWrong') }
    default:
      return null
  }
}
