import type { AccountKind } from '@/domain/account-kind'
import type { TextKey } from '@/locales/catalogue'
import type { Refusal, Refusals } from '../client/endpoint'

/** What the picture captcha is refused with (contract 3). */
export const captchaRefusals: Refusals = {
  [-10]: { field: 'captcha', text: 'problem.captchaFormat' },
  [-11]: { field: 'captcha', text: 'problem.captchaExpired' },
  [-12]: { field: 'captcha', text: 'problem.captchaWrong' },
}

/** What a code that was sent is refused with: other numbers than the captcha's mean the same (contract 3). */
export const codeRefusals: Refusals = {
  [-10]: { field: 'code', text: 'problem.codeExpired' },
  [-11]: { field: 'code', text: 'problem.codeWrong' },
}

const formats: Record<AccountKind, TextKey> = {
  username: 'problem.usernameFormat',
  sms: 'problem.mobileFormat',
  email: 'problem.emailFormat',
}

/** The account is not written as its kind is (-2 of the endpoints with a `type`). */
export const formatRefusal = (kind: AccountKind): Refusal => ({ field: 'account', text: formats[kind] })

/** The account exists: signing in with it is the way on. */
export const accountExists: Refusal = { field: 'account', text: 'problem.accountExists', next: 'signIn' }

/** Nobody has this account: registering is the way on. */
export const accountUnknown: Refusal = { field: 'account', text: 'problem.accountUnknown', next: 'register' }
