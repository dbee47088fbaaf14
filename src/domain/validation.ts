import type { AccountKind } from './account-kind'
import { escapeHtml } from './html-entities'
import { isUnseen } from './meant-text'
import { matchesMobile } from './mobile-pattern'
import { byteLength } from './utf8'

type PasswordProblem = 'required' | 'passwordTooShort' | 'passwordTooLong'

/** Why the shop would refuse a field; each names its text. The formats are those of contract 4. */
export type FieldProblem =
  | PasswordProblem
  | 'passwordForbiddenCharacter'
  | 'nicknameTooLong'
  | 'addressTooLong'
  | 'usernameFormat'
  | 'mobileFormat'
  | 'emailFormat'
  | 'captchaFormat'
  | 'codeFormat'

const usernameFormat = /^[A-Za-z0-9_]{2,18}$/
const emailFormat = /^\w+([-+.]\w+)*@\w+([-.]\w+)*\.\w+([-.]\w+)*$/
/** The length of the shop's column. It sends a code to a longer address and then fails to create the account. */
const emailLength = 60

type Check = (text: string, mobilePattern?: string) => FieldProblem | null

/** Checks a text that must be there and have a format. */
const format =
  (problem: FieldProblem, fits: (text: string, mobilePattern?: string) => boolean): Check =>
  (text, mobilePattern) => {
    if (text === '') return 'required'
    return fits(text, mobilePattern) ? null : problem
  }

export const usernameProblem = format('usernameFormat', (text) => usernameFormat.test(text))
/** By the shop's own regular expression (`common_regex_mobile`), where it has one. */
export const mobileProblem = format('mobileFormat', matchesMobile)
export const emailProblem = format(
  'emailFormat',
  (text) => text.length <= emailLength && emailFormat.test(text),
)
/** The captcha's text: four characters, digits by default, letters if the shop is set so (contract 3). */
export const captchaProblem = format('captchaFormat', (text) => /^[A-Za-z0-9]{4}$/.test(text))
/** A code sent by sms or e-mail: four digits today (contract 3), up to six for other providers. */
export const codeProblem = format('codeFormat', (text) => /^\d{4,6}$/.test(text))

/** Check the name of a new account of each kind. */
export const accountProblems: Readonly<Record<AccountKind, Check>> = {
  username: usernameProblem,
  sms: mobileProblem,
  email: emailProblem,
}

/** Check the name to sign in with: with a password a user name, a mobile or an e-mail address (contract 6.3). */
export const signInNameProblems: typeof accountProblems = {
  ...accountProblems,
  username: (text) => (text === '' ? 'required' : null),
}

/** Checks a password to sign in with: 6 to 18 bytes after escaping (contract 4). */
export function passwordProblem(text: string): PasswordProblem | null {
  if (text === '') return 'required'
  const length = byteLength(escapeHtml(text))
  if (length < 6) return 'passwordTooShort'
  return length > 18 ? 'passwordTooLong' : null
}

/** Checks a new password: what can sign in (contract 4), without the blanks around it, which the shop trims. */
export function newPasswordProblem(text: string): FieldProblem | null {
  if (/[&<>"']/.test(text)) return 'passwordForbiddenCharacter'
  return passwordProblem(text.trim()) ?? passwordProblem(text)
}

/** The same for password managers that make one up, in the language of the attribute `passwordrules`. */
export const newPasswordRules =
  'minlength: 6; maxlength: 18; required: lower; required: upper; required: digit; allowed: [-!#$%*+.=?@^_~];'

/** 1 to 60 characters after escaping. Blanks only would be stored as '' (contract 6.11), and nobody sees a name of them. */
export function nicknameProblem(text: string): 'required' | 'nicknameTooLong' | null {
  if (isUnseen(text)) return 'required'
  return escapedLength(text) > 60 ? 'nicknameTooLong' : null
}

/** At most 80 characters after escaping; may be empty. */
export function addressProblem(text: string): 'addressTooLong' | null {
  return escapedLength(text) > 80 ? 'addressTooLong' : null
}

/** The length in characters after HTML escaping, as the shop counts (contract 4). */
export function escapedLength(text: string): number {
  return Array.from(escapeHtml(text)).length
}
