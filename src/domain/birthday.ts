import dayjs from 'dayjs'
import { calendarDate } from './calendar-date'

/** The earliest birthday the shop can store (contract 6.11): its column counts 32-bit seconds from 1970. */
export const BIRTHDAY_START = '1901-12-15'

const usualAge = 25

/** The latest birthday to offer: today, where the person is. */
export function birthdayEnd(now: Date): string {
  return dayjs(now).format('YYYY-MM-DD')
}

/** A birthday as `YYYY-MM-DD`, or null for what the shop says when there is none (`""`, `"0"`) and for no date at all. */
export function parseBirthday(text: string): string | null {
  return calendarDate(text)
}

/** The nearest birthday within what the shop can store. Dates in this form compare as text. */
export function clampBirthday(birthday: string, now: Date): string {
  const end = birthdayEnd(now)
  if (birthday < BIRTHDAY_START) return BIRTHDAY_START
  return birthday > end ? end : birthday
}

/** What a picker starts at: the birthday, or the day 25 years ago when there is none. */
export function birthdayPickerStart(birthday: string | null, now: Date): string {
  return clampBirthday(birthday ?? dayjs(now).subtract(usualAge, 'year').format('YYYY-MM-DD'), now)
}

export interface BirthdayColumns {
  readonly years: readonly number[]
  /** 1–12. */
  readonly months: readonly number[]
  readonly days: readonly number[]
  /** The nearest date to the one asked for that the columns offer. */
  readonly selection: string
}

/** The three columns of a wheel around a chosen date, only with dates the shop can store. */
export function birthdayColumns(
  chosen: { year: number; month: number; day: number },
  now: Date,
): BirthdayColumns {
  const selection = clampBirthday(existingDate(chosen), now)
  const year = selection.slice(0, 4)
  const month = selection.slice(0, 7)
  const end = birthdayEnd(now)

  return {
    years: range(part(BIRTHDAY_START, 'year'), part(end, 'year')),
    months: range(
      BIRTHDAY_START.startsWith(year) ? part(BIRTHDAY_START, 'month') : 1,
      end.startsWith(year) ? part(end, 'month') : 12,
    ),
    days: range(
      BIRTHDAY_START.startsWith(month) ? part(BIRTHDAY_START, 'day') : 1,
      end.startsWith(month) ? part(end, 'day') : dayjs(selection).daysInMonth(),
    ),
    selection,
  }
}

/** The chosen date, its day cut to the month's last: turning the wheel from 31 March to February gives the 28th. */
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
