/** The shop's gender ids: 0 secret, 1 female, 2 male (document personal-save). WeChat's own ids are the reverse. */
export type Gender = 0 | 1 | 2

/** The choices when the shop's `gender_list` is unusable. */
export const allGenders: readonly Gender[] = [0, 1, 2]

/** Reads a wire value, number or text. Anything unknown is 0 (secret). */
export function toGender(value: unknown): Gender {
  if (value === 1 || value === '1') return 1
  if (value === 2 || value === '2') return 2
  return 0
}
