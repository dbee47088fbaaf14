import { deflateSync } from 'node:zlib'
import { PNG_SIGNATURE, pngChunk } from '../../sandbox/images/png'

export interface Pixels {
  width: number
  height: number
  /** red, green, blue and alpha of each pixel */
  data: Uint8Array
}

const MOST_COLOURS = 256

/** Colours that differ in the lowest bits alone share a number. */
const roughly = (data: Uint8Array, at: number) =>
  (((data[at] ?? 0) & 0xf0) << 4) | ((data[at + 1] ?? 0) & 0xf0) | ((data[at + 2] ?? 0) >> 4)

type Colour = readonly [red: number, green: number, blue: number]

interface Found {
  colour: Colour
  count: number
}

/** One colour for each rough one, the commonest first. */
function coloursOf({ data }: Pixels): [rough: number, found: Found][] {
  const found = new Map<number, Found>()
  for (let at = 0; at < data.length; at += 4) {
    const rough = roughly(data, at)
    const known = found.get(rough)
    if (known) known.count += 1
    else found.set(rough, { colour: [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0], count: 1 })
  }
  return [...found].sort(([, a], [, b]) => b.count - a.count)
}

const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

function nearest(palette: readonly Colour[], colour: Colour): number {
  const distances = palette.map((one) => distance(one, colour))
  return distances.indexOf(Math.min(...distances))
}

/** A PNG image with a palette, a quarter as large as one with a colour for each pixel. */
export function encodePalettePng(image: Pixels): Buffer {
  const { width, height, data } = image
  const colours = coloursOf(image)
  const palette = colours.slice(0, MOST_COLOURS).map(([, { colour }]) => colour)
  const indexes = new Map(
    colours.map(([rough, { colour }], place) => [
      rough,
      place < MOST_COLOURS ? place : nearest(palette, colour),
    ]),
  )
  // Each row starts with its filter, none.
  const rows = Buffer.alloc((width + 1) * height)
  let pixel = 0
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1
    for (let x = 0; x < width; x += 1) {
      rows[start + x] = indexes.get(roughly(data, pixel)) ?? 0
      pixel += 4
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
    pngChunk('PLTE', Buffer.from(palette.flat())),
    pngChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}
