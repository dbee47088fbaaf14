import type { AccountKind } from '@/domain/account-kind'
import type { TextKey } from '@/locales/use-text'

/** The fields of a register or sign-in form. Each kind of account keeps its own text while the kinds are tried. */
export const emptyAccountFields = {
  username: '',
  mobile: '',
  email: '',
  captcha: '',
  code: '',
  password: '',
  consent: '',
}

/** The field that an account of each kind is typed into. */
export const accountField = { username: 'username', sms: 'mobile', email: 'email' } as const

export const codeLabels = { sms: 'field.smsCode', email: 'field.emailCode' } as const

interface AccountInput {
  type: 'text' | 'mobile' | 'email'
  maxLength: number
  autoComplete: string
  placeholder?: TextKey
}

/** The keyboard and the autofill that fit each kind. */
export const accountInputs: Record<AccountKind, AccountInput> = {
  username: { type: 'text', maxLength: 60, autoComplete: 'username' },
  sms: { type: 'mobile', maxLength: 20, autoComplete: 'tel', placeholder: 'field.mobile.placeholder' },
  email: { type: 'email', maxLength: 60, autoComplete: 'email', placeholder: 'field.email.placeholder' },
}
