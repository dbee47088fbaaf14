/**
 * The text if it is a `YYYY-MM-DD` that exists in the calendar, else null. Not `new Date(text)`: it reads the date as
 * UTC and accepts 30 February as 2 March.
 */
export function calendarDate(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number)
  if (!year || !month || !day || month > 12 || day > daysInMonth(year, month)) return null
  return text
}

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
