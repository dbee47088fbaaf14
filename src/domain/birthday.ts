import dayjs from 'dayjs'
import { calendarDate } from './calendar-date'

/** The earliest birthday the shop can store (contract 6.11): its column counts 32-bit seconds from 1970. */
export const BIRTHDAY_START = '1901-12-15'

const usualAge = 25

/** The latest birthday to offer: today in local time. */
export function birthdayEnd(now: Date): string {
  return dayjs(now).format('YYYY-MM-DD')
}

/** The date that a platform's picker answers, some as `2000-1-5` or `2000/01/05`. Null when it is no date. */
export function pickedBirthday(text: string): string | null {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? []
  return calendarDate([year, month, day].map((part) => part.padStart(2, '0')).join('-'))
}

export interface BirthdayLimits {
  readonly start: string
  readonly end: string
}

/** The birthdays to offer: up to today, and the stored one wherever it lies, as a clock may be wrong. */
export function birthdayLimits(now: Date, stored: string | null = null): BirthdayLimits {
  const end = birthdayEnd(now)
  return {
    start: stored !== null && stored < BIRTHDAY_START ? stored : BIRTHDAY_START,
    end: stored !== null && stored > end ? stored : end,
  }
}

/** The nearest birthday within the limits. */
export function clampBirthday(birthday: string, { start, end }: BirthdayLimits): string {
  if (birthday < start) return start
  return birthday > end ? end : birthday
}

/** The date at which a picker starts: the birthday, or 25 years ago when it is not set. */
export function birthdayPickerStart(birthday: string | null, now: Date): string {
  const usual = dayjs(now).subtract(usualAge, 'year').format('YYYY-MM-DD')
  return birthday ?? clampBirthday(usual, birthdayLimits(now))
}

/** The three wheel columns for a chosen date. They hold only dates within the limits. */
export function birthdayColumns(
  chosen: { year: number; month: number; day: number },
  { start, end }: BirthdayLimits,
) {
  const selection = clampBirthday(existingDate(chosen), { start, end })
  const year = selection.slice(0, 4)
  const month = selection.slice(0, 7)

  return {
    years: range(part(start, 'year'), part(end, 'year')),
    months: range(
      start.startsWith(year) ? part(start, 'month') : 1,
      end.startsWith(year) ? part(end, 'month') : 12,
    ),
    days: range(
      start.startsWith(month) ? part(start, 'day') : 1,
      end.startsWith(month) ? part(end, 'day') : dayjs(selection).daysInMonth(),
    ),
    /** The date on offer that is nearest to the chosen one. */
    selection,
  }
}

/** The chosen date with its day limited to the length of the month: 31 March turned to February becomes the 28th. */
function existingDate({ year, month, day }: { year: number; month: number; day: number }): string {
  const first = dayjs(new Date(year, month - 1, 1))
  return first.date(Math.min(day, first.daysInMonth())).format('YYYY-MM-DD')
}

function part(date: string, name: 'year' | 'month' | 'day'): number {
  const [year, month, day] = date.split('-').map(Number)
  return { year, month, day }[name] ?? 0
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
