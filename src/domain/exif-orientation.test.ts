import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { exifOrientation } from './exif-orientation'

/** A JPEG's head with an application segment before the one that holds the orientation. */
function photograph(orientation: number, isLittle: boolean): ArrayBuffer {
  const number = (value: number, bytes: number) => {
    const big = Array.from({ length: bytes }, (_, at) => (value >> (8 * (bytes - 1 - at))) & 0xff)
    return isLittle ? big.reverse() : big
  }
  const entry = (tag: number, value: number) => [
    ...number(tag, 2),
    ...number(3, 2),
    ...number(1, 4),
    ...number(value, 2),
    0,
    0,
  ]
  const order = isLittle ? [0x49, 0x49] : [0x4d, 0x4d]
  const tiff = [
    ...order,
    ...number(42, 2),
    ...number(8, 4),
    ...number(2, 2),
    ...entry(0x010f, 9),
    ...entry(0x0112, orientation),
  ]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  const jfif = [0xff, 0xe0, 0, 4, 1, 2]
  return new Uint8Array([0xff, 0xd8, ...jfif, 0xff, 0xe1, 0, exif.length + 2, ...exif]).buffer
}

test.each([1, 3, 6, 8])('orientation %s is read in either order of bytes', (orientation) => {
  expect(exifOrientation(photograph(orientation, true))).toBe(orientation)
  expect(exifOrientation(photograph(orientation, false))).toBe(orientation)
})

test('a senseless orientation is none', () => {
  expect(exifOrientation(photograph(9, true))).toBe(1)
})

test('any bytes, and any beginning of a photograph, are read without an error', () => {
  const whole = new Uint8Array(photograph(6, true))
  const cut = fc.nat(whole.length).map((length) => whole.slice(0, length))
  const spoilt = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => {
    const bytes = whole.slice()
    bytes[at] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), cut, spoilt), (bytes) => {
      expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(exifOrientation(new Uint8Array(bytes).buffer))
    }),
    runs(1000),
  )
})
