import type { FieldProblem } from '@/domain/validation'
import type { TextKey, TextOf } from '@/locales/use-text'

const texts: Partial<Record<FieldProblem, TextKey>> = {
  usernameFormat: 'problem.usernameFormat',
  mobileFormat: 'problem.mobileFormat',
  emailFormat: 'problem.emailFormat',
  captchaFormat: 'problem.captchaFormat',
  codeFormat: 'problem.codeFormat',
  tooShort: 'problem.passwordTooShort',
  tooLong: 'problem.passwordTooLong',
  forbiddenCharacter: 'problem.passwordForbiddenCharacter',
}

/** The text of a problem. `label` names the field in "please fill in …"; `own` texts replace those of a password. */
export function fieldText(
  t: TextOf,
  problem: FieldProblem | null,
  label: TextKey,
  own: Partial<Record<FieldProblem, TextKey>> = {},
): string | null {
  if (problem === null) return null
  const key = own[problem] ?? texts[problem]
  return key ? t(key) : t('problem.required', { field: t(label) })
}
