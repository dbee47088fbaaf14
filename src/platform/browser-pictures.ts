import { exifOrientation } from '@/domain/exif-orientation'
import type { PictureOutcome } from './platform'
import { timeLimits, withTimeLimit } from './time-limit'

/** The shop shows 200 px (contract 6.12); screens have up to three pixels for each. */
const sides = [640, 320]
const qualities = [0.9, 0.75, 0.5]
const mostBytes = 200_000

/** Browsers that know the property turn what they draw by themselves. */
const turnsByItself = () => CSS.supports('image-orientation', 'from-image')

/** The transform that puts a drawing of the unit square upright, by EXIF orientation. */
const upright: Record<number, [number, number, number, number, number, number] | undefined> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
}

/** Draws the middle square of a picture, upright. */
function drawSquare(picture: HTMLImageElement, orientation: number, mostPixels: number): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = picture
  const cut = Math.min(width, height)
  const side = Math.min(cut, mostPixels)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.scale(side, side)
  // JPEG has no transparency: what shines through a PNG becomes white, not black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, 1, 1)
  const turn = upright[orientation]
  if (turn) context.transform(...turn)
  context.drawImage(picture, (width - cut) / 2, (height - cut) / 2, cut, cut, 0, 0, 1, 1)
  return canvas
}

const encode = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality)
  })

/** A small square JPEG without metadata. Null when this browser can't draw the file. */
async function redraw(file: File): Promise<Blob | null> {
  const url = URL.createObjectURL(file)
  try {
    const picture = await load(url)
    if (!picture?.naturalWidth) return null
    const orientation = turnsByItself() ? 1 : exifOrientation(await readFile(file))
    for (const side of sides) {
      const canvas = drawSquare(picture, orientation, side)
      for (const quality of qualities) {
        const jpeg = await encode(canvas, quality)
        if (!jpeg || jpeg.size <= mostBytes) return jpeg
      }
    }
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** `file.arrayBuffer()` is newer than the browsers that need this. */
const readFile = (file: File) =>
  new Promise<ArrayBuffer>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(reader.error)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(file)
  })

const load = (url: string) =>
  new Promise<HTMLImageElement | null>((resolve) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => resolve(null)
    picture.src = url
  })

const chooseFile = () =>
  new Promise<File | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })

let choices = 0
let chosen: { path: string; picture: Blob } | null = null

/** The picture that `chooseImage` gave last, by its path. */
export const chosenImage = (path: string): Blob | undefined =>
  chosen?.path === path ? chosen.picture : undefined

/** Lets the person choose one picture, and redraws it small. Null when they changed their mind. */
export async function chooseImage(): Promise<PictureOutcome | null> {
  // Not every browser tells that the person has closed the album.
  const file = await withTimeLimit(timeLimits.person, chooseFile).catch(() => null)
  if (!file) return null
  const picture = await redraw(file).catch(() => null)
  if (!picture) return { kind: 'refused', reason: 'unreadable' }
  choices += 1
  chosen = { path: `picture ${choices}`, picture }
  return { kind: 'chosen', path: chosen.path }
}
