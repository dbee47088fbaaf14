import { chtProfile } from './cht-profile'
import { dateText } from './date-text'
import { enProfile } from './en-profile'
import { spaProfile } from './spa-profile'
import { textOf } from './text-of'
import { zhProfile } from './zh-profile'

test.each([
  [zhProfile, '1996年2月29日'],
  [chtProfile, '1996年2月29日'],
  [enProfile, 'Feb 29, 1996'],
  [spaProfile, '29 feb 1996'],
])('a day is written as its readers write it', (catalogue, written) => {
  expect(dateText('1996-02-29', textOf(catalogue))).toBe(written)
})

test('the time of day is left out, and the months are counted from January to December', () => {
  expect(dateText('2023-12-01 21:17:37', textOf(enProfile))).toBe('Dec 1, 2023')
  expect(dateText('2023-01-31', textOf(spaProfile))).toBe('31 ene 2023')
})

test.each(['', 'yesterday', '2023-13-01', '2023-00-01'])('%j is no day and stays as it is', (text) => {
  expect(dateText(text, textOf(enProfile))).toBe(text)
})
