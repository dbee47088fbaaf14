import { timeLimits, withTimeLimit } from './time-limit'

const longestSide = 640

/** Scales a photograph down: phones take 10 MB pictures, and the shop shows 200 px (contract 6.12). */
const shrink = (picture: HTMLImageElement) =>
  new Promise<Blob | null>((resolve) => {
    const scale = Math.min(1, longestSide / Math.max(picture.naturalWidth, picture.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
    canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
    const context = canvas.getContext('2d')
    if (!context) return resolve(null)
    // JPEG has no transparency: transparent parts become white, not black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    canvas.toBlob(resolve, 'image/jpeg', 0.9)
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

const chosen = new Map<string, Blob>()

const keep = (picture: Blob) => {
  const url = URL.createObjectURL(picture)
  chosen.set(url, picture)
  return url
}

/** The picture of an object URL that `chooseImage` gave: the content security policy doesn't allow to fetch it. */
export const chosenImage = (url: string): Blob | undefined => chosen.get(url)

/** The bytes of a picture that `chooseImage` gave. */
export const chosenSize = (url: string): number => chosen.get(url)?.size ?? 0

/**
 * Lets the person choose one picture and returns an object URL of it, scaled down; null when they cancelled. A file that
 * this browser can't draw is returned unchanged: the shop decides.
 */
export async function chooseImage(): Promise<string | null> {
  // Not every browser has a `cancel` event.
  const file = await withTimeLimit(timeLimits.person, chooseFile).catch(() => null)
  if (!file) return null
  const original = keep(file)
  const picture = await load(original)
  const small = picture && (await shrink(picture))
  return small ? keep(small) : original
}
