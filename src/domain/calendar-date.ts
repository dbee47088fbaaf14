/** A `YYYY-MM-DD` that exists in the calendar, else null. A `Date` alone takes 30 February for 2 March. */
export function calendarDate(text: string): string | null {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10) === text ? text : null
}
