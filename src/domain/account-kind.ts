import { meantText } from './meant-text'
import { matchesMobile } from './mobile-pattern'

/** The kinds of account names, with the wire's names (document user-reg, `type`). */
export const accountKinds = ['username', 'sms', 'email'] as const
export type AccountKind = (typeof accountKinds)[number]
/** A kind whose owner proves it by a code. */
export type CodeKind = Exclude<AccountKind, 'username'>

/** The field that holds the account, by kind. It also names the texts of the kind. */
export const accountField = { username: 'username', sms: 'mobile', email: 'email' } as const satisfies Record<
  AccountKind,
  string
>

export const isAccountKind = (text: string): text is AccountKind => accountKinds.some((kind) => kind === text)

/** The likely kind of a typed account: e-mail with an `@`, mobile for a valid number, otherwise user name. */
export function guessAccountKind(text: string, mobilePattern?: string): AccountKind {
  if (text.includes('@')) return 'email'
  return matchesMobile(meantText('mobile', text, mobilePattern), mobilePattern) ? 'sms' : 'username'
}
