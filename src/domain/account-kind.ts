/** How an account is named, in the wire's words (document user-reg, `type`). */
export type AccountKind = 'username' | 'sms' | 'email'
