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

/**
 * A validation rule in the person's words.
 *
 * @param label the field's own name, for «please fill in …».
 * @param own texts of this field where they differ: only a password can be too short, but three fields too long.
 */
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
