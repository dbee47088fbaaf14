import { type HomeRow, homeRows, isMemberRow, isPreferenceRow } from './home-rows'

test.each<[HomeRow, boolean]>([
  ['mobile', true],
  ['email', true],
  ['security', true],
  ['language', false],
  ['appearance', false],
])('the row %s is for members only: %s', (row, isForMembers) => {
  expect(homeRows).toContain(row)
  expect([isMemberRow(row), isPreferenceRow(row)]).toEqual([isForMembers, !isForMembers])
})
