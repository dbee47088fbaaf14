import { byteLength, utf8Text } from './utf8'

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 2],
  ['密码', 6],
  ['😀', 4],
  ['a密😀', 8],
  // The last and the first of each length.
  ['\u007f', 1],
  ['\u0080', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\uffff', 3],
  ['\u{10000}', 4],
])('%s', (text, bytes) => {
  expect(byteLength(text)).toBe(bytes)
  expect(byteLength(text)).toBe(Buffer.byteLength(text))
})

test('half an emoji counts as the replacement character it is sent as', () => {
  expect(byteLength('\uD83D')).toBe(Buffer.byteLength('\uD83D'))
})

function bytesOf(...bytes: number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

test('reads what UTF-8 wrote', () => {
  expect(utf8Text(bytesOf(...Buffer.from('升级中 😀 a%20b')))).toBe('升级中 😀 a%20b')
})

test('reads a byte of one digit and one of two', () => {
  expect(utf8Text(bytesOf(0x0f, 0x10))).toBe('\u000f\u0010')
})

test('is null for bytes that are no text', () => {
  expect(utf8Text(bytesOf(0xff, 0xd8, 0xff))).toBeNull()
})
