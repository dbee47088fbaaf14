import type { AccountKind, CodeKind } from '@/domain/account-kind'
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

export const codeLabels: Record<CodeKind, TextKey> = { sms: 'field.smsCode', email: 'field.emailCode' }

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
