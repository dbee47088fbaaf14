import type { FieldProblem } from '@/domain/validation'
import type { TextKey, TextOf } from '@/locales/use-text'

/** The text of a problem. `label` names the field in "please fill in …". */
export const fieldText = (t: TextOf, problem: FieldProblem | null, label: TextKey): string | null =>
  problem && t(`problem.${problem}`, { field: t(label) })
