import { byteLength } from './byte-length'

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 2],
  ['密码', 6],
  ['😀', 4],
  ['a密😀', 8],
])('%s', (text, bytes) => {
  expect(byteLength(text)).toBe(bytes)
  expect(byteLength(text)).toBe(Buffer.byteLength(text))
})

test('half an emoji counts as the replacement character it is sent as', () => {
  expect(byteLength('\uD83D')).toBe(Buffer.byteLength('\uD83D'))
})
