import { deflateSync } from 'node:zlib'

/** What every PNG file begins with. */
export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const POLYNOMIAL = 0xedb88320

/** Node 20 has no `zlib.crc32` yet in all its versions. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** One part of a PNG file: its length, type, content and check sum. */
export function pngChunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A square PNG image of eight-bit RGB pixels. */
export function encodePng(size: number, pixel: (x: number, y: number) => [number, number, number]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // eight bits a channel, RGB, no interlacing
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: size }, (_, y) => {
    // each row starts with its filter, none
    const bytes = Array.from({ length: size }, (_column, x) => pixel(x, y)).flat()
    return Buffer.from([0, ...bytes])
  })
  const pixels = deflateSync(Buffer.concat(rows))
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}
