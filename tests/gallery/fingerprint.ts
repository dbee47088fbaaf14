import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** A picture is looked at through this many panes: each is the mean colour of ten by ten points. */
const columns = 39
const rows = 84
const channels = 3
/** How far the mean colour of a pane may move, of 255: letters are drawn a little differently by every Chromium. */
const mostPerPane = 24
/** How many panes may move further, of 3276. */
const mostPanes = 12

/** What a picture looks like, small enough to be kept with the sources: the panes' colours, packed. */
export type Fingerprint = string

/** Reads a picture's panes in the browser that took it. */
export async function fingerprintOf(page: Page, png: Buffer): Promise<Fingerprint> {
  const panes = await page.evaluate(
    async ([source, width, height]) => {
      const picture = new Image()
      picture.src = source
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const brush = canvas.getContext('2d')
      if (!brush) throw new Error('This browser draws nothing')
      brush.imageSmoothingQuality = 'high'
      brush.drawImage(picture, 0, 0, width, height)
      const { data } = brush.getImageData(0, 0, width, height)
      return Array.from(data).filter((_, index) => index % 4 !== 3)
    },
    [`data:image/png;base64,${png.toString('base64')}`, columns, rows] as const,
  )
  return deflateRawSync(
    Uint8Array.from(panes, (value) => value & 0xf8),
    { level: 9 },
  ).toString('base64')
}

const panesOf = (fingerprint: Fingerprint) => inflateRawSync(Buffer.from(fingerprint, 'base64'))

/**
 * Where two pictures differ by more than drawing does.
 *
 * @returns null when they look the same, otherwise in words: how much, and between which heights (points from the top).
 */
export function difference(before: Fingerprint, after: Fingerprint): string | null {
  const [old, now] = [panesOf(before), panesOf(after)]
  const moved: number[] = []
  for (let pane = 0; pane < columns * rows; pane += 1) {
    const at = pane * channels
    const far = [0, 1, 2].some(
      (channel) => Math.abs((old[at + channel] ?? 0) - (now[at + channel] ?? 0)) > mostPerPane,
    )
    if (far) moved.push(Math.floor(pane / columns) * 10)
  }
  if (moved.length <= mostPanes) return null
  return `${moved.length} of ${columns * rows} panes, from ${Math.min(...moved)} to ${Math.max(...moved) + 10} points`
}
