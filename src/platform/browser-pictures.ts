import { timeLimits, withTimeLimit } from './time-limit'

const askForFile = () =>
  new Promise<File | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })

/** Lets the person choose one picture file. Null when they changed their mind. */
export const chooseFile = (): Promise<File | null> =>
  // Not every browser tells that the person has closed the album.
  withTimeLimit(timeLimits.person, askForFile).catch(() => null)

let choices = 0
let chosen: { path: string; picture: Blob } | null = null

/** Makes this the picture to upload. Returns its path. */
export function keepChosenImage(picture: Blob): string {
  choices += 1
  chosen = { path: `picture ${choices}`, picture }
  return chosen.path
}

/** The picture kept last, by its path. */
export const chosenImage = (path: string): Blob | undefined =>
  chosen?.path === path ? chosen.picture : undefined
