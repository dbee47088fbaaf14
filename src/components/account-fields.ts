import { type AccountKind, accountField, type CodeKind } from '@/domain/account-kind'
import type { TextKey } from '@/locales/use-text'
import type { TypedAccount } from '@/stores/typed-account'

/** The fields of a register or sign-in form. Each kind of account keeps its text when the person switches kinds. */
const emptyAccountFields = {
  username: '',
  mobile: '',
  email: '',
  captcha: '',
  code: '',
  password: '',
  consent: '',
}

/** The fields with a carried account's name. To sign in with a password, any name counts as a user name. */
export const fieldsWith = (scene: 'register' | 'signIn', carried: TypedAccount | null) => ({
  ...emptyAccountFields,
  ...(carried && scene === 'signIn' && { username: carried.account }),
  ...(carried && { [accountField[carried.kind]]: carried.account }),
})

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
  sms: { type: 'mobile', maxLength: 40, autoComplete: 'tel', placeholder: 'field.mobile.placeholder' },
  email: { type: 'email', maxLength: 80, autoComplete: 'email', placeholder: 'field.email.placeholder' },
}
