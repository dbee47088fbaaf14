import { type AccountKind, accountField, type CodeKind } from '@/domain/account-kind'
import type { Refusal, Refusals } from '../client/endpoint'

/** The refusals of the image captcha (contract 3). */
export const captchaRefusals: Refusals = {
  [-10]: { field: 'captcha', text: 'problem.captchaFormat' },
  [-11]: { field: 'captcha', text: 'problem.captchaExpired' },
  [-12]: { field: 'captcha', text: 'problem.captchaWrong' },
}

/** The refusals of an sms or e-mail code. The numbers differ from those of the captcha (contract 3). */
export const codeRefusals: Refusals = {
  [-10]: { field: 'code', text: 'problem.codeExpired' },
  [-11]: { field: 'code', text: 'problem.codeWrong' },
}

/** The account doesn't have the format of its kind (-2 of the endpoints with a `type`). */
export const formatRefusal = (kind: AccountKind): Refusal => ({
  field: 'account',
  text: `problem.${accountField[kind]}Format`,
})

/** The account is neither a phone number nor an email address. */
export const contactFormatRefusal = (account: string): Refusal =>
  formatRefusal(account.includes('@') ? 'email' : 'sms')

/** The refusals of binding a contact by code (contract 6.8 and 6.17). */
export const bindRefusals = (kind: CodeKind): Refusals => ({
  ...codeRefusals,
  [-2]: formatRefusal(kind),
  [-20]: { field: 'account', text: 'problem.openidMissing' },
  [-50]: { field: 'account', text: `problem.${accountField[kind]}Taken`, next: 'signIn' },
  [-51]: { field: 'account', text: `problem.${accountField[kind]}Own` },
})

/** The account already exists: the next step is signing in. */
export const accountExists: Refusal = { field: 'account', text: 'problem.accountExists', next: 'signIn' }

/** The account doesn't exist: the next step is registering. */
export const accountUnknown: Refusal = { field: 'account', text: 'problem.accountUnknown', next: 'register' }
