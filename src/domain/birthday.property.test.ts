import fc from 'fast-check'
import { anyText } from '../../tests/support/any-text'
import { runs } from '../../tests/support/property-runs'
import {
  BIRTHDAY_START,
  birthdayColumns,
  birthdayEnd,
  birthdayLimits,
  birthdayPickerStart,
  clampBirthday,
} from './birthday'
import { calendarDate } from './calendar-date'

const anyNow = fc.date({ min: new Date(2024, 0, 1), max: new Date(2037, 11, 31), noInvalidDate: true })
const digits = (value: number, length: number) => String(value).padStart(length, '0')
const dated = (year: number, month: number, day: number) =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`

/** Days that exist and days that don't, some of them at the ends of what the shop can store. */
const anyDay = fc.record({
  year: fc.oneof(fc.integer({ min: 1900, max: 2040 }), fc.constantFrom(1901, 1902, 2037)),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(14, 15, 28, 29, 30, 31)),
})
const realDate = anyDay.map(({ year, month, day }) => dated(year, month, Math.min(day, 28)))

/** Whether the calendar has this date, by JavaScript's own. */
function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

/** The dates that the shop could not store, of these. */
function unstorable(dates: string[], now: Date): string[] {
  const end = birthdayEnd(now)
  return dates.filter((date) => !exists(date) || date < BIRTHDAY_START || date > end)
}

test('a birthday is read exactly when the calendar has it', () => {
  const anyDate = fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.nat(13), day: fc.nat(32) })
    .map(({ year, month, day }) => dated(year, month, day))
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(calendarDate(date)).toBe(exists(date) ? date : null)
    }),
    runs(2000),
  )
})

test('any other text is no birthday', () => {
  fc.assert(
    fc.property(anyText, realDate, (text, date) => {
      fc.pre(text !== '' && !exists(text))
      expect([text, text + date, date + text].map(calendarDate)).toEqual([null, null, null])
    }),
    runs(1000),
  )
})

test('the nearest birthday the shop can store: itself, or the end it lies beyond', () => {
  fc.assert(
    fc.property(realDate, anyNow, (date, now) => {
      const nearest = clampBirthday(date, birthdayLimits(now))
      expect([date, BIRTHDAY_START, birthdayEnd(now)]).toContain(nearest)
      expect(clampBirthday(nearest, birthdayLimits(now))).toBe(nearest)
      expect(unstorable([nearest, birthdayPickerStart(null, now)], now)).toEqual([])
      expect(birthdayPickerStart(date, now)).toBe(date)
    }),
    runs(500),
  )
})

test('every date that the three columns can give can be stored', () => {
  fc.assert(
    fc.property(anyDay, anyNow, (chosen, now) => {
      const { years, months, days, selection } = birthdayColumns(chosen, birthdayLimits(now))
      const [year = 0, month = 0, day = 0] = selection.split('-').map(Number)
      expect([years.includes(year), months.includes(month), days.includes(day)]).toEqual([true, true, true])
      const turned = [
        ...months.map((other) => ({ year, month: other, day })),
        ...years.map((other) => ({ year: other, month, day })),
      ].map((place) => birthdayColumns(place, birthdayLimits(now)).selection)
      const offered = days.map((other) => dated(year, month, other))
      expect(unstorable([...offered, ...turned], now)).toEqual([])
    }),
    runs(15),
  )
})

/** The day wanted, or the last one of its month. */
function lastExisting({ year, month, day }: { year: number; month: number; day: number }): string {
  const date = dated(year, month, day)
  return exists(date) ? date : lastExisting({ year, month, day: day - 1 })
}

test('turning one wheel leaves the others where they are, as far as the calendar and the shop allow', () => {
  fc.assert(
    fc.property(anyDay, anyNow, (chosen, now) => {
      const wanted = lastExisting(chosen)
      const { selection } = birthdayColumns(chosen, birthdayLimits(now))
      expect(selection).toBe(clampBirthday(wanted, birthdayLimits(now)))
    }),
    runs(500),
  )
})
