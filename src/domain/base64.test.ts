import { base64 } from './base64'

test.each([0, 1, 2, 3, 4, 255, 256])('%i bytes, as Node writes them', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 200) % 256)
  expect(base64(bytes.buffer)).toBe(Buffer.from(bytes).toString('base64'))
})
