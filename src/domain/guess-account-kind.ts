import type { AccountKind } from './account-kind'
import { isMobile } from './validation'

/** The likely kind of a typed account: e-mail with an `@`, mobile for a valid number, otherwise user name. */
export function guessAccountKind(text: string, mobilePattern?: string): AccountKind {
  if (text.includes('@')) return 'email'
  return isMobile(text, mobilePattern) ? 'sms' : 'username'
}
