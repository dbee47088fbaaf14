import type { AccountKind } from './account-kind'
import { byteLength } from './byte-length'
import { escapeHtml } from './html-entities'
import { matchesMobile } from './mobile-pattern'

/** Why the shop would refuse a field, for the screen to put into words. The formats are contract 4's. */
export type FieldProblem =
  | 'required'
  | 'tooShort'
  | 'tooLong'
  | 'forbiddenCharacter'
  | 'usernameFormat'
  | 'mobileFormat'
  | 'emailFormat'
  | 'captchaFormat'
  | 'codeFormat'

const usernameFormat = /^[A-Za-z0-9_]{2,18}$/
const emailFormat = /^\w+([-+.]\w+)*@\w+([-.]\w+)*\.\w+([-.]\w+)*$/
/** What the shop's column holds. It would send a code to a longer address, and then fail to open the account. */
const emailLength = 60

export function usernameProblem(text: string): 'required' | 'usernameFormat' | null {
  if (text === '') return 'required'
  return usernameFormat.test(text) ? null : 'usernameFormat'
}

/** `pattern`: the shop's own regular expression (`common_regex_mobile`). */
export function mobileProblem(text: string, pattern?: string): 'required' | 'mobileFormat' | null {
  if (text === '') return 'required'
  return matchesMobile(text, pattern) ? null : 'mobileFormat'
}

export function emailProblem(text: string): 'required' | 'emailFormat' | null {
  if (text === '') return 'required'
  return text.length <= emailLength && emailFormat.test(text) ? null : 'emailFormat'
}

/** The name of a new account, by the kind it is registered as. */
export function accountProblem(kind: AccountKind, text: string, mobilePattern?: string): FieldProblem | null {
  if (kind === 'sms') return mobileProblem(text, mobilePattern)
  return kind === 'email' ? emailProblem(text) : usernameProblem(text)
}

/** The name to sign in with: with a password it may be a user name, a mobile or an e-mail address (contract 6.3). */
export function signInNameProblem(
  kind: AccountKind,
  text: string,
  mobilePattern?: string,
): FieldProblem | null {
  if (kind !== 'username') return accountProblem(kind, text, mobilePattern)
  return text === '' ? 'required' : null
}

/** A password to sign in with: 6 to 18 bytes once escaped, as the shop counts them. */
export function passwordProblem(text: string): 'required' | 'tooShort' | 'tooLong' | null {
  if (text === '') return 'required'
  const length = byteLength(escapeHtml(text))
  if (length < 6) return 'tooShort'
  return length > 18 ? 'tooLong' : null
}

/**
 * A password to register with. The shop takes any, but only lets in with 6 to 18 bytes (contract 4), and it
 * trims before storing, so blanks around don't count towards the six.
 */
export function newPasswordProblem(
  text: string,
): 'required' | 'tooShort' | 'tooLong' | 'forbiddenCharacter' | null {
  if (/[&<>"']/.test(text)) return 'forbiddenCharacter'
  return passwordProblem(text.trim()) ?? passwordProblem(text)
}

/** 1 to 60 characters once escaped. Blanks alone would be stored as nothing (contract 6.11). */
export function nicknameProblem(text: string): 'required' | 'tooLong' | null {
  if (text.trim() === '') return 'required'
  return escapedLength(text) > 60 ? 'tooLong' : null
}

/** At most 80 characters once escaped; may be empty. */
export function addressProblem(text: string): 'tooLong' | null {
  return escapedLength(text) > 80 ? 'tooLong' : null
}

/** What a captcha picture says: four characters, digits by default, letters where the shop says so (contract 3). */
export function captchaProblem(text: string): 'required' | 'captchaFormat' | null {
  if (text === '') return 'required'
  return /^[A-Za-z0-9]{4}$/.test(text) ? null : 'captchaFormat'
}

/** A code sent by sms or e-mail: four digits today (contract 3), up to six for other providers. */
export function codeProblem(text: string): 'required' | 'codeFormat' | null {
  if (text === '') return 'required'
  return /^\d{4,6}$/.test(text) ? null : 'codeFormat'
}

/** In characters after HTML escaping, as the shop counts them (contract 4). */
export function escapedLength(text: string): number {
  return Array.from(escapeHtml(text)).length
}
