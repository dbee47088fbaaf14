import { calendarDate } from './calendar-date'

test.each(['2022-11-19', '2024-02-29', '2000-02-29', '1901-12-15'])('%s is a date', (text) => {
  expect(calendarDate(text)).toBe(text)
})

test.each([
  '',
  '0',
  '2022-02-30',
  '2023-02-29',
  '1900-02-29',
  '2022-04-31',
  '2022-13-01',
  '2022-00-10',
  '2022-01-00',
  '0000-00-00',
  '2022-1-1',
  '2022/01/01',
  '2022-01-01 00:00:00',
  '2022-01-01\n',
  '1668859279',
])('%j is none', (text) => {
  expect(calendarDate(text)).toBeNull()
})

test('the length of a month', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  for (const [at, length] of lengths.entries()) {
    const month = `2023-${String(at + 1).padStart(2, '0')}`
    expect(calendarDate(`${month}-${length}`)).toBe(`${month}-${length}`)
    expect(calendarDate(`${month}-${length + 1}`)).toBeNull()
  }
})
