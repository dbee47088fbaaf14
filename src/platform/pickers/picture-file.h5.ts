import { exifOrientation } from '@/domain/exif-orientation'
import type { CropSquare, Size } from './square-crop'

/** A picture as it is to be seen. */
export interface UprightPicture extends Size {
  readonly element: HTMLImageElement | HTMLCanvasElement
}

/** The shop shows 200 px (contract 6.12); screens have up to three pixels for each. */
const sides = [640, 320]
const qualities = [0.9, 0.75, 0.5]
const mostBytes = 200_000
/** A canvas of phones holds not much more. */
const mostTurnedPixels = 4_000_000

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

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no canvas')
  return { canvas, context }
}

function turned(image: HTMLImageElement, orientation: number): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(1, Math.sqrt(mostTurnedPixels / (width * height)))
  const [across, down] = orientation > 4 ? [height, width] : [width, height]
  const { canvas, context } = canvasOf(across * scale, down * scale)
  context.scale(canvas.width, canvas.height)
  const turn = upright[orientation]
  if (turn) context.transform(...turn)
  context.drawImage(image, 0, 0, 1, 1)
  return canvas
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

const load = async (file: File) => {
  const url = URL.createObjectURL(file)
  try {
    return await new Promise<HTMLImageElement>((resolve, reject) => {
      const image = new Image()
      image.onload = () => resolve(image)
      image.onerror = reject
      image.src = url
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Reads a picture file. Rejects when this browser can't draw it. */
export async function readPicture(file: File): Promise<UprightPicture> {
  const image = await load(file)
  // Such as an SVG without a size.
  if (!image.naturalWidth) throw new Error('The picture has no size')
  const orientation = turnsByItself() ? 1 : exifOrientation(await readFile(file))
  if (orientation === 1) return { element: image, width: image.naturalWidth, height: image.naturalHeight }
  const canvas = turned(image, orientation)
  return { element: canvas, width: canvas.width, height: canvas.height }
}

const encode = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality)
  })

/** Draws a square of a picture as a small JPEG without metadata. Rejects when this browser can't. */
export async function cutSquare({ element }: UprightPicture, square: CropSquare): Promise<Blob> {
  const { left, top, side } = square
  for (const mostPixels of sides) {
    const pixels = Math.min(side, mostPixels)
    const { canvas, context } = canvasOf(pixels, pixels)
    // JPEG has no transparency: what shines through a PNG becomes white, not black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(element, left, top, side, side, 0, 0, canvas.width, canvas.height)
    for (const quality of qualities) {
      const jpeg = await encode(canvas, quality)
      if (jpeg && jpeg.size <= mostBytes) return jpeg
    }
  }
  throw new Error('The picture is too large')
}
