import { imageDataUri, recogniseImage } from './image'

function bytesOf(...bytes: number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

test.each([
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
])('%s is recognised by its first bytes', (mime, bytes) => {
  expect(recogniseImage(bytesOf(...bytes))?.mime).toBe(mime)
})

test('a text answer is no image, and neither is an empty one', () => {
  expect(recogniseImage(bytesOf(...Buffer.from('{"code":-10000}')))).toBeNull()
  expect(recogniseImage(bytesOf())).toBeNull()
  expect(recogniseImage(bytesOf(0x47, 0x49))).toBeNull()
})

test('can be shown without another request', () => {
  expect(imageDataUri({ bytes: bytesOf(0x47, 0x49, 0x46, 0x38), mime: 'image/gif' })).toBe(
    'data:image/gif;base64,R0lGOA==',
  )
})
