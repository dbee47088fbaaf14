import { isRecord } from '@/api/wire/values'

/** Fields whose value differs in every run: only the type counts. */
const volatile =
  /^(id|token|number_code|add_time|upd_time|add_time_text|upd_time_text|avatar|user_id|salt|pwd)$/

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function differencesOfField(recorded: unknown, answered: unknown, at: string, name: string): string[] {
  if (!volatile.test(name)) return differencesOf(recorded, answered, at)
  return typeOf(recorded) === typeOf(answered) ? [] : [`${at}: another type`]
}

/** Where two JSON values differ, as sentences that name the place; none when they are alike. */
export function differencesOf(recorded: unknown, answered: unknown, at: string): string[] {
  const [type, other] = [typeOf(recorded), typeOf(answered)]
  if (type !== other) return [`${at}: ${type} recorded, ${other} answered`]
  if (!isRecord(recorded) || !isRecord(answered)) {
    if (recorded === answered) return []
    return [`${at}: ${JSON.stringify(recorded)} recorded, ${JSON.stringify(answered)} answered`]
  }
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(answered)])]
  return names.flatMap((name) => {
    const place = `${at}.${name}`
    if (!(name in answered)) return [`${place}: missing`]
    if (!(name in recorded)) return [`${place}: not in the recording`]
    return differencesOfField(recorded[name], answered[name], place, name)
  })
}
