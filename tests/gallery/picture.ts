import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { countColours, encodePalettePng } from './palette-png'

/** How far a colour may move, of 1 for black against white: edges of letters are a little paler or darker elsewhere. */
const COLOUR = 0.15
/** A square of the size of a small icon, in points, and how many of its points may change: an arrow has 22. */
const WINDOW = 12
const MOST_CHANGED = 12

/** A snapshot as it is kept: a quarter of the size, with colours a little off, which no comparison notices. */
export function smaller(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png)
  return encodePalettePng({ width, height, data })
}

/** What one colour covers of a picture is a surface from this share on. */
const SURFACE = 0.03
/** How much of the picture a surface may gain or lose. */
const MOST_MOVED = 0.03

/** Whether a surface has another colour or size: the eye sees white on almost white, and `COLOUR` does not. */
function surfacesDiffer(before: PNG, after: PNG): boolean {
  const [old, now] = [countColours(before), countColours(after)]
  const points = after.width * after.height
  return [...old.keys(), ...now.keys()].some((colour) => {
    const [was, is] = [(old.get(colour) ?? 0) / points, (now.get(colour) ?? 0) / points]
    return Math.max(was, is) > SURFACE && Math.abs(was - is) > MOST_MOVED
  })
}

interface Difference {
  /** how many points of one small square differ, at most */
  changed: number
  /** the new snapshot, pale, with what differs in red */
  png: Buffer
}

/**
 * Where two snapshots differ by more than rendering does: edges may be a little paler everywhere, since each Chromium
 * draws them in its own way; what is in a small square may not be gone.
 * @returns null where they look the same
 */
export function difference(before: Buffer, after: Buffer): Difference | null {
  // The usual case, and far quicker.
  if (smaller(after).equals(before)) return null
  const [old, now] = [PNG.sync.read(before), PNG.sync.read(after)]
  const { width, height } = now
  if (old.width !== width || old.height !== height) return { changed: WINDOW * WINDOW, png: after }
  const shown = new PNG({ width, height })
  const options = { threshold: COLOUR, windowSize: WINDOW, includeAA: true }
  const changed = pixelmatch(old.data, now.data, shown.data, width, height, options)
  return changed > MOST_CHANGED || surfacesDiffer(old, now) ? { changed, png: PNG.sync.write(shown) } : null
}
