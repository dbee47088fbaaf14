import type { TextOf } from './text-of'

/**
 * A day in the language's own way, such as `2023年7月22日` or `Jul 22, 2023`, of a text that begins `YYYY-MM-DD`; any
 * other text as it is. Not every mini-program engine has Intl, nor reads such a text as a Date in local time.
 */
export function dateText(text: string, t: TextOf): string {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []).map(Number)
  const name = t('date.months').split(' ')[(month ?? 0) - 1]
  if (year === undefined || day === undefined || name === undefined) return text
  return t('date.day', { year, month: name, day })
}
