import { createUuid } from './uuid'

test.each([
  [0, '00000000-0000-4000-8000-000000000000'],
  [0.5, '88888888-8888-4888-8888-888888888888'],
  [0.3, '44444444-4444-4444-8444-444444444444'],
  [0.999, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
])('where every random number is %d it is a version 4 uuid', (random, uuid) => {
  expect(createUuid(() => random)).toBe(uuid)
})

test('no two are equal', () => {
  expect(new Set(Array.from({ length: 100 }, () => createUuid())).size).toBe(100)
})
