import { byteLength } from './utf8'

/** How hard a password is to guess. Only a hint: `newPasswordProblem` decides what is accepted. */
export type PasswordStrength = 'short' | 'weak' | 'fair' | 'strong'

const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/]
/** Repeated characters, sequences and keyboard runs. */
const easyRuns = /(.)\1\1|012|123|234|345|456|567|678|789|890|abc|qwe|asd|zxc|pass|admin|iloveyou/i

/**
 * The strength within the shop's 6 to 18 bytes (contract 4), weak with one of these names in it. One without room for more
 * is neither short nor fair, which both mean that it should be longer.
 */
export function passwordStrength(password: string, names: readonly string[] = []): PasswordStrength {
  const length = Array.from(password).length
  const variety = kinds.filter((kind) => kind.test(password)).length
  const lower = password.toLowerCase()
  const named = names.some((name) => name.length > 2 && lower.includes(name.toLowerCase()))
  const full = byteLength(password) > 16
  if (length < 8 && !full) return 'short'
  if (named || variety < 2) return 'weak'
  const points = length + 2 * variety - (easyRuns.test(password) ? 4 : 0)
  return full || points >= 16 ? 'strong' : 'fair'
}
