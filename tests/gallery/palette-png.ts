import { deflateSync } from 'node:zlib'
import { PNG_SIGNATURE, pngChunk } from '../../sandbox/images/png'

export interface Pixels {
  width: number
  height: number
  /** red, green, blue and alpha of each pixel */
  data: Uint8Array
}

const MOST_COLOURS = 256
/** A colour that covers a greater share of the picture than this stays itself: white on almost white is seen. */
const EXACT_FROM = 0.002

/** Red, green and blue as one number, a byte each. */
const colourAt = (data: Uint8Array, at: number): number =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)

/** How many pixels each colour has. */
export function countColours({ data }: Pixels): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

const parts = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff] as const

function distance(one: number, other: number): number {
  const [red, green, blue] = parts(one)
  const [otherRed, otherGreen, otherBlue] = parts(other)
  return Math.hypot(red - otherRed, green - otherGreen, blue - otherBlue)
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) => distance(one, colour))
  return distances.indexOf(Math.min(...distances))
}

/** The colours of the palette, and the place in it of each colour of the image. */
function paletteOf(image: Pixels) {
  const counts = [...countColours(image)].sort(([, a], [, b]) => b - a)
  const exact = EXACT_FROM * image.width * image.height
  // Colours that differ in their lowest bits alone are one family, for which its commonest stands.
  const families = counts.map(([colour, count]) => (count > exact ? colour : -1 - (colour & 0xe0e0e0)))
  const palette: number[] = []
  const places = new Map<number, number>()
  counts.forEach(([colour], at) => {
    const family = families[at] ?? colour
    if (places.has(family)) return
    const isNew = palette.length < MOST_COLOURS
    places.set(family, isNew ? palette.push(colour) - 1 : nearest(palette, colour))
  })
  return {
    palette,
    places: new Map(counts.map(([colour], at) => [colour, places.get(families[at] ?? colour)])),
  }
}

/** A PNG image with a palette, a quarter as large as one with a colour for each pixel. */
export function encodePalettePng(image: Pixels): Buffer {
  const { width, height, data } = image
  const { palette, places } = paletteOf(image)
  // Each row starts with its filter, none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = places.get(colourAt(data, (y * width + x) * 4)) ?? 0
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // eight bits a pixel, with a palette, no interlacing
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('PLTE', Buffer.from(palette.flatMap(parts))),
    pngChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}
