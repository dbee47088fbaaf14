import { birthdayLimits } from '@/domain/birthday'
import { birthdayWheels } from './birthday-wheels'

const now = new Date(2026, 10, 21, 9)
const set = birthdayWheels(birthdayLimits(now), ['年', '月', '日'])

const shown = (birthday: string) => set.wheels(birthday).map(({ options, index }) => options[index])

test('the wheels stand at the birthday', () => {
  expect(shown('1990-05-21')).toEqual(['1990', '5', '21'])
})

test('a shorter month keeps the day that it has', () => {
  const march = '2023-03-31'
  expect(set.turn(march, 1, 1)).toBe('2023-02-28')
  expect(set.turn('2024-02-29', 0, set.wheels(march)[0]?.options.indexOf('2023') ?? -1)).toBe('2023-02-28')
})

test('the wheels end today and begin with the first day that the shop can store', () => {
  const [, months, days] = set.wheels('2026-11-01')
  expect(months?.options.at(-1)).toBe('11')
  expect(days?.options.at(-1)).toBe('21')
  const [years, firstMonths, firstDays] = set.wheels('1901-12-20')
  expect([years?.options[0], firstMonths?.options, firstDays?.options[0]]).toEqual(['1901', ['12'], '15'])
})

test('turning one wheel leaves the others where they are', () => {
  const years = set.wheels('1990-05-21')[0]?.options ?? []
  expect(set.turn('1990-05-21', 0, years.indexOf('2001'))).toBe('2001-05-21')
  expect(set.turn('1990-05-21', 2, 0)).toBe('1990-05-01')
})
