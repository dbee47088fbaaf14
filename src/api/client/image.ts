import { base64 } from '@/domain/base64'

export interface ImageBytes {
  readonly bytes: ArrayBuffer
  readonly mime: 'image/gif' | 'image/png' | 'image/jpeg'
}

const signatures = [
  { mime: 'image/gif', start: [0x47, 0x49, 0x46, 0x38] },
  { mime: 'image/png', start: [0x89, 0x50, 0x4e, 0x47] },
  { mime: 'image/jpeg', start: [0xff, 0xd8, 0xff] },
] as const

/** The image in these bytes by its first ones, or null: the shop labels its captcha `text/html` (contract 1). */
export function recogniseImage(bytes: ArrayBuffer): ImageBytes | null {
  const view = new Uint8Array(bytes)
  const match = signatures.find(({ start }) => start.every((byte, index) => view[index] === byte))
  return match ? { bytes, mime: match.mime } : null
}

/** The image as a `data:` URI, which every platform shows without another request. */
export function imageDataUri(image: ImageBytes): string {
  return `data:${image.mime};base64,${base64(image.bytes)}`
}
