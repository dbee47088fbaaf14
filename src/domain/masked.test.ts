import { masked } from './masked'

test.each([
  ['13800138001', '138***001'],
  ['alice@example.com', 'ali***com'],
  ['', ''],
])('%s is shown as %s', (text, shown) => {
  expect(masked(text)).toBe(shown)
})
