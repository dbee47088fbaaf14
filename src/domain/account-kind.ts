/** The kinds of account names, with the wire's names (document user-reg, `type`). */
export const accountKinds = ['username', 'sms', 'email'] as const
export type AccountKind = (typeof accountKinds)[number]

export const isAccountKind = (text: string): text is AccountKind => accountKinds.some((kind) => kind === text)
