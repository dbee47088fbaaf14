import { pictureDataUri, recognisePicture } from './image'

function bytesOf(...bytes: number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

test.each([
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
])('%s is told by its first bytes', (mime, bytes) => {
  expect(recognisePicture(bytesOf(...bytes))?.mime).toBe(mime)
})

test('an answer in words is no picture, and neither is nothing', () => {
  expect(recognisePicture(bytesOf(...Buffer.from('{"code":-10000}')))).toBeNull()
  expect(recognisePicture(bytesOf())).toBeNull()
  expect(recognisePicture(bytesOf(0x47, 0x49))).toBeNull()
})

test('can be shown without another request', () => {
  expect(pictureDataUri({ bytes: bytesOf(0x47, 0x49, 0x46, 0x38), mime: 'image/gif' })).toBe(
    'data:image/gif;base64,R0lGOA==',
  )
})
