import type { AccountKind } from './account-kind'
import { matchesMobile } from './mobile-pattern'

/** The kind a typed account looks like: an `@` makes an e-mail address, a valid number a mobile, all else a name. */
export function guessAccountKind(text: string, mobilePattern?: string): AccountKind {
  if (text.includes('@')) return 'email'
  return matchesMobile(text, mobilePattern) ? 'sms' : 'username'
}
