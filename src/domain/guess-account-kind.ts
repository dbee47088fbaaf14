import type { AccountKind } from './account-kind'
import { isMobile } from './validation'

/** The kind a typed account looks like: an `@` makes an e-mail address, a valid number a mobile, all else a name. */
export function guessAccountKind(text: string, mobilePattern?: string): AccountKind {
  if (text.includes('@')) return 'email'
  return isMobile(text, mobilePattern) ? 'sms' : 'username'
}
