import type { CaptchaPurpose } from '@/api/endpoints/user-userverifyentry'
import { type AccountKind, accountField, type CodeKind } from '@/domain/account-kind'
import { type FieldProblem, newPasswordProblem, passwordProblem } from '@/domain/validation'
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

/** What a form asks for beside the account and its code, and where it leads on to. */
export interface Scene {
  readonly name: CodeScene
  /** The captcha that the shop may ask for before a code is sent. None for binding (contract 3). */
  readonly captcha: CaptchaPurpose | null
  /** The shop's setting of a captcha with a user name. */
  readonly captchaSetting?: 'captchaToRegister' | 'captchaToLogin'
  readonly username?: { readonly label: TextKey; readonly placeholder: TextKey }
  /** One that exists belongs to a user name; a new one is asked for with every kind of account. */
  readonly password?: { readonly isNew: boolean; readonly label: TextKey; readonly problem: FieldCheck }
  readonly asksConsent?: boolean
  readonly kindsLabel?: TextKey
  /** The screen for an account that already exists, or doesn't exist: by a banner with `when` and `text`. */
  readonly screen: 'signIn' | 'register'
  readonly when: TextKey
  readonly text: TextKey
  /** The way to that screen below the form. */
  readonly link?: TextKey
}

type FieldCheck = (text: string) => FieldProblem | null

/** The way to the other screen, for an account that doesn't exist, and for one that does. */
export const toRegister = { screen: 'register', when: 'signIn.newHere', text: 'action.register' } as const
export const toSignIn = { screen: 'signIn', when: 'account.yours' } as const

export const registering: Scene = {
  ...{ ...toSignIn, text: 'register.signInInstead', link: 'register.haveAccount' },
  ...{ name: 'register', captcha: 'user_reg', captchaSetting: 'captchaToRegister' },
  ...{ kindsLabel: 'register.kinds', asksConsent: true },
  username: { label: 'field.username', placeholder: 'field.username.hint' },
  password: { isNew: true, label: 'field.password', problem: newPasswordProblem },
}

export const signingIn: Scene = {
  ...{ ...toRegister, link: 'signIn.noAccount' },
  ...{ name: 'signIn', captcha: 'user_login', captchaSetting: 'captchaToLogin' },
  ...{ kindsLabel: 'signIn.kinds', asksConsent: true },
  username: { label: 'field.account', placeholder: 'field.account.placeholder' },
  password: { isNew: false, label: 'field.password', problem: passwordProblem },
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
