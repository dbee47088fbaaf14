import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { exifOrientation } from './exif-orientation'

interface Photograph {
  isLittle?: boolean
  /** What comes before the segment with the orientation. */
  before?: number[]
  /** Tags and values of the directory. */
  entries?: [tag: number, value: number][]
  /** How many entries the directory says it has. */
  count?: number
  /** Where the directory begins, after the eight bytes of the TIFF header. */
  gap?: number
  /** Bytes after the directory. */
  after?: number[]
}

const jfif = [0xff, 0xe0, 0, 4, 1, 2]
const maker: [number, number] = [0x010f, 9]
const orientationOf = (value: number): [number, number] => [0x0112, value]

/** A JPEG's head with an application segment before the one that holds the orientation. */
function photographOf({
  isLittle,
  before = jfif,
  entries = [],
  count,
  gap = 0,
  after = [],
}: Photograph): ArrayBuffer {
  const number = (value: number, bytes: number) => {
    const big = Array.from({ length: bytes }, (_, at) => (value >> (8 * (bytes - 1 - at))) & 0xff)
    return isLittle ? big.reverse() : big
  }
  const entry = ([tag, value]: [number, number]) => [
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
    ...number(8 + gap, 4),
    ...Array<number>(gap).fill(0),
    ...number(count ?? entries.length, 2),
    ...entries.flatMap(entry),
  ]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  return new Uint8Array([0xff, 0xd8, ...before, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...after]).buffer
}

const photograph = (orientation: number, isLittle: boolean) =>
  photographOf({ isLittle, entries: [maker, orientationOf(orientation)] })

test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %s is read in either order of bytes', (orientation) => {
  expect(exifOrientation(photograph(orientation, true))).toBe(orientation)
  expect(exifOrientation(photograph(orientation, false))).toBe(orientation)
})

test.each([0, 9, 0xffff])('the orientation %s is none', (orientation) => {
  expect(exifOrientation(photograph(orientation, true))).toBe(1)
})

test.each<[string, Photograph, number]>([
  ['in the first segment', { before: [], entries: [orientationOf(6)] }, 6],
  [
    'after a segment of the same kind with other contents',
    { before: [0xff, 0xe1, 0, 8, 1, 2, 3, 4, 5, 6] },
    6,
  ],
  [
    'after a segment of another kind with such contents',
    { before: [0xff, 0xe2, 0, 6, 0x45, 0x78, 0x69, 0x66] },
    6,
  ],
  ['after a long segment', { before: [0xff, 0xe0, 1, 0, ...Array<number>(254).fill(7)] }, 6],
  ['after the picture has begun', { before: [0xff, 0xda, 0, 4, 1, 2] }, 1],
  ['after bytes that are no segment', { before: [0xfe, 0xe0, 0, 4, 1, 2] }, 1],
  ['as the first of three entries', { entries: [orientationOf(6), maker, [0x0110, 3]] }, 6],
  ['as the last of three entries', { entries: [maker, [0x0110, 3], orientationOf(6)] }, 6],
  ['in none of the entries', { entries: [maker, [0x0110, 3]], after: [0, 0] }, 1],
  ['after the entries of the directory', { entries: [maker, orientationOf(6)], count: 1 }, 1],
  ['before the photograph ends, which the directory does not know', { count: 9 }, 6],
  ['in no entry before the photograph ends', { entries: [maker], count: 9 }, 1],
  ['in a directory that begins later', { gap: 12 }, 6],
])('an orientation %s', (_, head, orientation) => {
  for (const isLittle of [true, false]) {
    const bytes = photographOf({ isLittle, entries: [maker, orientationOf(6)], ...head })
    expect(exifOrientation(bytes)).toBe(orientation)
  }
})

test('what is no JPEG has no orientation, whatever stands in it', () => {
  const bytes = new Uint8Array(photograph(6, true))
  bytes.set([0x89, 0x50])
  expect(exifOrientation(bytes.buffer)).toBe(1)
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

test('a directory that lies beyond the photograph is none', () => {
  const bytes = new Uint8Array(photograph(6, false))
  // Where the TIFF header says where the directory begins.
  const at = 2 + jfif.length + 4 + 6 + 4
  expect(Array.from(bytes.slice(at, at + 4))).toEqual([0, 0, 0, 8])
  for (const far of [bytes.length - at + 3, bytes.length, 0xff]) {
    bytes.set([0, 0, 0, far], at)
    expect(exifOrientation(bytes.buffer)).toBe(1)
  }
})
