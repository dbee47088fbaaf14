import type { TextOf } from './text-of'

/** The day that a text begins with (`YYYY-MM-DD`) in the language's own way, else the text. Not every engine has Intl. */
export function dateText(text: string, t: TextOf): string {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []).map(Number)
  const name = t('date.months').split(' ')[(month ?? 0) - 1]
  if (year === undefined || day === undefined || name === undefined) return text
  return t('date.day', { year, month: name, day })
}
