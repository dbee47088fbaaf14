import {
  BIRTHDAY_START,
  birthdayColumns,
  birthdayEnd,
  birthdayLimits,
  birthdayPickerStart,
  clampBirthday,
  pickedBirthday,
} from './birthday'

const now = new Date(2026, 10, 21, 0, 5)

test('the last birthday is today where the person is, even just after midnight', () => {
  expect(birthdayEnd(now)).toBe('2026-11-21')
})

test.each([
  ['1900-01-01', BIRTHDAY_START],
  ['1901-12-15', '1901-12-15'],
  ['2000-02-29', '2000-02-29'],
  ['2026-11-22', '2026-11-21'],
])('%s is kept within what can be stored: %s', (birthday, clamped) => {
  expect(clampBirthday(birthday, birthdayLimits(now))).toBe(clamped)
})

test('a picker starts at the birthday, or 25 years ago', () => {
  expect(birthdayPickerStart('1990-05-06', now)).toBe('1990-05-06')
  expect(birthdayPickerStart(null, now)).toBe('2001-11-21')
  expect(birthdayPickerStart(null, new Date(2024, 1, 29))).toBe('1999-02-28')
})

describe('the columns of a wheel', () => {
  test('in an ordinary month', () => {
    const columns = birthdayColumns({ year: 2000, month: 4, day: 15 }, birthdayLimits(now))
    expect([columns.years[0], columns.years.at(-1)]).toEqual([1901, 2026])
    expect(columns.months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect([columns.days[0], columns.days.at(-1)]).toEqual([1, 30])
    expect(columns.selection).toBe('2000-04-15')
  })

  test('turning from 31 March to February gives its last day', () => {
    expect(birthdayColumns({ year: 2024, month: 2, day: 31 }, birthdayLimits(now)).selection).toBe(
      '2024-02-29',
    )
    expect(birthdayColumns({ year: 2023, month: 2, day: 31 }, birthdayLimits(now)).selection).toBe(
      '2023-02-28',
    )
  })

  test('in the first year', () => {
    const columns = birthdayColumns({ year: 1901, month: 3, day: 2 }, birthdayLimits(now))
    expect(columns.months).toEqual([12])
    expect([columns.days[0], columns.days.at(-1)]).toEqual([15, 31])
    expect(columns.selection).toBe('1901-12-15')
  })

  test('in the current month', () => {
    const columns = birthdayColumns({ year: 2026, month: 12, day: 2 }, birthdayLimits(now))
    expect(columns.months.at(-1)).toBe(11)
    expect(columns.days.at(-1)).toBe(21)
    expect(columns.selection).toBe('2026-11-21')
  })

  test.each([
    [{ year: 1901, month: 12, day: 20 }, [12, 12], [15, 31]],
    [{ year: 2026, month: 3, day: 10 }, [1, 11], [1, 31]],
    [{ year: 2026, month: 11, day: 5 }, [1, 11], [1, 21]],
  ])('hold only dates that are on offer around %j', (chosen, months, days) => {
    const columns = birthdayColumns(chosen, birthdayLimits(now))
    expect([columns.months[0], columns.months.at(-1)]).toEqual(months)
    expect([columns.days[0], columns.days.at(-1)]).toEqual(days)
  })
})

test.each(['1890-05-17', '1990-05-17', '2031-05-17'])(
  'the stored %s is offered and stays while nothing is turned, whatever the clock says',
  (stored) => {
    const parts = { year: Number(stored.slice(0, 4)), month: 5, day: 17 }
    for (const clock of [now, new Date(1970, 0, 1)]) {
      expect(birthdayPickerStart(stored, clock)).toBe(stored)
      expect(birthdayColumns(parts, birthdayLimits(clock, stored)).selection).toBe(stored)
    }
  },
)

test.each([null, '1901-12-15', '1990-05-17', '2026-11-21'])(
  'a stored birthday that is on offer (%s) leaves the limits as they are',
  (stored) => {
    expect(birthdayLimits(now, stored)).toEqual({ start: '1901-12-15', end: '2026-11-21' })
  },
)

test('a stored birthday beyond the limits moves the one that it passes', () => {
  expect(birthdayLimits(now, '1890-05-17')).toEqual({ start: '1890-05-17', end: '2026-11-21' })
  expect(birthdayLimits(now, '2031-05-17')).toEqual({ start: '1901-12-15', end: '2031-05-17' })
})

test.each([
  ['2000-1-5', '2000-01-05'],
  ['2000-12-25', '2000-12-25'],
  ['2000/1/05', '2000-01-05'],
  ['2000年1月5日', '2000-01-05'],
  ['2000-01-05 00:00', '2000-01-05'],
  ['2000-1', null],
  ['2000-13-1', null],
  ['', null],
])('a platform’s picker that answers %j means %j', (text, date) => {
  expect(pickedBirthday(text)).toBe(date)
})
