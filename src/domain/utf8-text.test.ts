import { utf8Text } from './utf8-text'

function bytesOf(...bytes: number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

test('reads what UTF-8 wrote', () => {
  expect(utf8Text(bytesOf(...Buffer.from('升级中 😀 a%20b')))).toBe('升级中 😀 a%20b')
})

test('is null for bytes that are no text', () => {
  expect(utf8Text(bytesOf(0xff, 0xd8, 0xff))).toBeNull()
})
