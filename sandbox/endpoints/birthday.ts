import { ZONE_SECONDS } from '../clock-text'

/** The ways to write a date that PHP's `strtotime` and people share; the order of the parts differs. */
const patterns = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})/, parts: ['month', 'day', 'year'] },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})/, parts: ['day', 'month', 'year'] },
] as const

function parseDate(text: string): { year: number; month: number; day: number } | undefined {
  for (const { pattern, parts } of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const date = { year: 0, month: 0, day: 0 }
    parts.forEach((part, index) => {
      date[part] = Number(match[index + 1])
    })
    return date
  }
  return undefined
}

/** Seconds of the day that a text may name behind its date. */
function secondsOfDay(text: string): number {
  const [, hours, minutes, seconds] = /\s(\d{1,2}):(\d{2}):(\d{2})$/.exec(text) ?? []
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
}

const DAY = 86_400
const daysFromToday: Record<string, number> = { yesterday: -1, today: 0, midnight: 0, tomorrow: 1 }
const spans: Record<string, number> = { day: DAY, week: 7 * DAY }

/** The phrases of `strtotime` that were recorded, and their likes; undefined for other texts. */
function phraseSeconds(text: string, now: number): number | undefined {
  if (text === 'now') return now
  const days = daysFromToday[text]
  const midnight = Math.floor((now + ZONE_SECONDS) / DAY) * DAY - ZONE_SECONDS
  if (days !== undefined) return midnight + days * DAY
  const [, count, unit = ''] = /^([+-]\d{1,5}) (day|week)s?$/.exec(text) ?? []
  return count === undefined ? undefined : now + Number(count) * (spans[unit] ?? 0)
}

/**
 * A birthday as the database keeps it, in seconds since 1970; 0 for whatever isn't a date. There is no
 * error: February 30th becomes March 2nd, nonsense clears the birthday (contract 6.11).
 * @param now seconds since 1970, for phrases such as "tomorrow"
 */
export function birthdaySeconds(text: string, now: number): number {
  const phrase = phraseSeconds(text, now)
  if (phrase !== undefined) return phrase
  const date = parseDate(text)
  if (!date || date.month > 12 || date.day > 31) return 0
  const midnight = new Date(0)
  // Not Date.UTC: it takes the year 0 for 1900.
  midnight.setUTCFullYear(date.year, date.month - 1, date.day)
  return midnight.getTime() / 1000 - ZONE_SECONDS + secondsOfDay(text)
}
