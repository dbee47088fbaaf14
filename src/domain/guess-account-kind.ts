import type { AccountKind } from './account-kind'
import { meantText } from './meant-text'
import { matchesMobile } from './mobile-pattern'

/** The likely kind of a typed account: e-mail with an `@`, mobile for a valid number, otherwise user name. */
export function guessAccountKind(text: string, mobilePattern?: string): AccountKind {
  if (text.includes('@')) return 'email'
  return matchesMobile(meantText('mobile', text, mobilePattern), mobilePattern) ? 'sms' : 'username'
}
