import type { AccountKind } from '@/domain/account-kind'
import type { TextKey } from '@/locales/use-text'

/** The fields of a register or sign-in form. Each kind of account keeps its text when the person switches kinds. */
export const emptyAccountFields = {
  username: '',
  mobile: '',
  email: '',
  captcha: '',
  code: '',
  password: '',
  consent: '',
}

/** The field that holds the account, by kind. */
export const accountField = { username: 'username', sms: 'mobile', email: 'email' } as const

export const codeLabels = { sms: 'field.smsCode', email: 'field.emailCode' } as const

interface AccountInput {
  type: 'text' | 'mobile' | 'email'
  maxLength: number
  autoComplete: string
  placeholder?: TextKey
}

/** Keyboard and autofill of the account field, by kind. */
export const accountInputs: Record<AccountKind, AccountInput> = {
  username: { type: 'text', maxLength: 60, autoComplete: 'username' },
  sms: { type: 'mobile', maxLength: 20, autoComplete: 'tel', placeholder: 'field.mobile.placeholder' },
  email: { type: 'email', maxLength: 60, autoComplete: 'email', placeholder: 'field.email.placeholder' },
}
