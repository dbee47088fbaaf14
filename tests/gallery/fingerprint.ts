import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** A snapshot is divided into this many cells; each is the mean colour of ten by ten points. */
const columns = 39
const rows = 84
const channels = 3
/** How far the mean colour of a cell may move, of 255: every Chromium renders letters a little differently. */
const mostPerCell = 24
/** How many cells may move further, of 3276. */
const mostCells = 12

/** The packed colours of a snapshot's cells, small enough to be kept with the sources. */
export type Fingerprint = string

/** Reads a snapshot's cells in the browser that took it. */
export async function fingerprintOf(page: Page, png: Buffer): Promise<Fingerprint> {
  const cells = await page.evaluate(
    async ([source, width, height]) => {
      const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      })
      const brush = new OffscreenCanvas(width, height).getContext('2d')
      if (!brush) throw new Error('This browser has no canvas')
      brush.drawImage(picture, 0, 0)
      const { data } = brush.getImageData(0, 0, width, height)
      // As one text: a page hands out thousands of numbers one by one.
      return btoa(Array.from(data, (value) => String.fromCharCode(value)).join(''))
    },
    [png.toString('base64'), columns, rows] as const,
  )
  const colours = Array.from(Buffer.from(cells, 'base64')).filter((_, index) => index % 4 !== 3)
  return deflateRawSync(
    Uint8Array.from(colours, (value) => value & 0xf8),
    { level: 9 },
  ).toString('base64')
}

const cellsOf = (fingerprint: Fingerprint) => inflateRawSync(Buffer.from(fingerprint, 'base64'))

/**
 * Where two snapshots differ by more than rendering does.
 *
 * @returns null when they look the same, otherwise in words: how much, and between which heights (points from the top).
 */
export function difference(before: Fingerprint, after: Fingerprint): string | null {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  const moved: number[] = []
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const at = cell * channels
    const far = [0, 1, 2].some(
      (channel) => Math.abs((old[at + channel] ?? 0) - (now[at + channel] ?? 0)) > mostPerCell,
    )
    if (far) moved.push(Math.floor(cell / columns) * 10)
  }
  if (moved.length <= mostCells) return null
  return `${moved.length} of ${columns * rows} cells, from ${Math.min(...moved)} to ${Math.max(...moved) + 10} points`
}
