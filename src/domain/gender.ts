/** The shop's gender ids: 0 secret, 1 female, 2 male (document personal-save). WeChat's own ids are the reverse. */
export type Gender = 0 | 1 | 2

/** Offered when the shop's `gender_list` can't be used. */
export const allGenders: readonly Gender[] = [0, 1, 2]

/** The gender a wire value stands for, number or text; anything unknown is 0 (secret). */
export function toGender(value: unknown): Gender {
  if (value === 1 || value === '1') return 1
  if (value === 2 || value === '2') return 2
  return 0
}
