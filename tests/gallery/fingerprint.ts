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
      const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      })
      const brush = new OffscreenCanvas(width, height).getContext('2d')
      if (!brush) throw new Error('This browser draws nothing')
      brush.drawImage(picture, 0, 0)
      const { data } = brush.getImageData(0, 0, width, height)
      // As one text: thousands of numbers take the way out of a page one by one.
      return btoa(Array.from(data, (value) => String.fromCharCode(value)).join(''))
    },
    [png.toString('base64'), columns, rows] as const,
  )
  const colours = Array.from(Buffer.from(panes, 'base64')).filter((_, index) => index % 4 !== 3)
  return deflateRawSync(
    Uint8Array.from(colours, (value) => value & 0xf8),
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
