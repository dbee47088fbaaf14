import type { TextKey } from '@/locales/use-text'

/** What must be said of a refusal, and where: below a field, or above the form. */
export interface Refusal {
  below?: TextKey
  /** the app's own text, or the shop's words as they came */
  says: TextKey | { words: string }
}

/** What the platform's server says of a login code that it doesn't know, passed on by the shop. */
export const INVALID_CODE = 'invalid code, rid: 65a0-stub'

const exists = (below: TextKey): Refusal => ({ below, says: 'problem.accountExists' })
const captchaUsed: Refusal = { below: 'field.captcha', says: 'problem.captchaExpired' }
const tooOften: Refusal = { says: { words: '发送失败[操作频繁，请稍后再试！]' } }
const unknownCode: Refusal = { says: { words: INVALID_CODE } }

/** What a shop refuses to do a second time, by the name of the step (contract 3, 6.1). It does everything else twice. */
const secondTime: Readonly<Record<string, Refusal>> = {
  'register/by-name': exists('field.username'),
  'register/sms-send': captchaUsed,
  'register/by-sms': exists('field.mobile'),
  'register/email-send': tooOften,
  'register/by-email': exists('field.email'),
  'sign-in/by-name': captchaUsed,
  'sign-in/sms-send': tooOften,
  'bind/send': tooOften,
  'reset/send': tooOften,
  'email/send': tooOften,
  'password/change': { below: 'newPassword.current', says: 'problem.passwordWrong' },
}

/** What needs the platform to say who somebody is, when it doesn't. */
const codeRefused: Readonly<Record<string, Refusal>> = {
  'authorise/tap': unknownCode,
  'authorise/first-profile': unknownCode,
  'profile/save': unknownCode,
  'bind/platform-link': unknownCode,
}

const platformFailed: Refusal = { says: 'error.platform' }

/** The same, when the platform says nothing at all. */
const loginSilent = Object.fromEntries(Object.keys(codeRefused).map((step) => [step, platformFailed]))

/** An error of PHP at an upload may come from the picture (contract 6.12): another one is the way on. */
const phpError: Readonly<Record<string, Refusal>> = {
  'profile/avatar': { says: 'profile.avatarFailed' },
}

const refusalTable: Readonly<Record<string, Readonly<Record<string, Refusal>>>> = {
  'twice-second': secondTime,
  'code-refused': codeRefused,
  'login-silent': loginSilent,
  'php-error': phpError,
}

/**
 * The refusal that a fault causes at a step, which is the same at shops of every generation.
 * @returns undefined for a step that succeeds all the same
 */
export const refusalOf = (fault: string, step: string): Refusal | undefined =>
  refusalTable[fault]?.[step.replace(/@.*/, '')]
