import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import { type AccountKind, accountField, type CodeKind } from '@/domain/account-kind'
import type { TextKey } from '@/locales/use-text'
import type { TypedAccount } from '@/stores/typed-account'
import type { CodeScene } from '@/stores/verification-store'

/** The fields of the forms that prove an account. Each kind of account keeps its text when the person switches kinds. */
const emptyAccountFields = {
  username: '',
  mobile: '',
  email: '',
  captcha: '',
  code: '',
  password: '',
  consent: '',
}

export const isAccountField = (name: string): name is keyof typeof emptyAccountFields =>
  name in emptyAccountFields

/** The fields with a carried account's name. To sign in with a password, any name counts as a user name. */
export const fieldsWith = (scene: CodeScene, carried: TypedAccount | null) => ({
  ...emptyAccountFields,
  ...(carried && scene === 'signIn' && { username: carried.account }),
  ...(carried && { [accountField[carried.kind]]: carried.account }),
})

export const codeLabels: Record<CodeKind, TextKey> = { sms: 'field.smsCode', email: 'field.emailCode' }

/** The captcha that the shop may ask for before a code is sent. None for binding (contract 3). */
export const captchas: Record<CodeScene, CaptchaPurpose | null> = {
  register: 'user_reg',
  signIn: 'user_login',
  reset: 'user_forget',
  bind: null,
  bindEmail: null,
}

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
