import { isMobile } from './validation'

/** How an account is named, in the wire's words (document user-reg, `type`). */
export const accountKinds = ['username', 'sms', 'email'] as const
export type AccountKind = (typeof accountKinds)[number]

export const isAccountKind = (text: string): text is AccountKind => accountKinds.some((kind) => kind === text)

/** The kind a typed account looks like: an `@` makes an e-mail address, a valid number a mobile, all else a name. */
export function guessAccountKind(text: string, mobilePattern?: string): AccountKind {
  if (text.includes('@')) return 'email'
  return isMobile(text, mobilePattern) ? 'sms' : 'username'
}
