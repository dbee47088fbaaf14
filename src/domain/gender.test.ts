import { allGenders, toGender } from './gender'

test.each([
  [0, 0],
  ['0', 0],
  [1, 1],
  ['1', 1],
  [2, 2],
  ['2', 2],
  [9, 0],
  ['f', 0],
  ['', 0],
  [null, 0],
  [undefined, 0],
])('%j is %i', (value, gender) => {
  expect(toGender(value)).toBe(gender)
})

test('where a shop offers none that is known, a person chooses among all three', () => {
  expect(allGenders).toEqual([0, 1, 2])
})
