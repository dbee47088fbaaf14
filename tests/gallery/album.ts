import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, record, string } from 'valibot'
import { inProject } from '../../scripts/project-root'
import { difference, type Fingerprint } from './fingerprint'

/** Where the pictures of the last run lie. */
export const folder = inProject('dist/gallery')
const acceptedFile = inProject('tests/gallery/accepted.json')
const takenFolder = path.join(folder, 'fingerprints')

/** `h5/register.zh.dark`: platform, state, language and appearance of one picture. */
export type PictureName = string

const accepted = (): Record<PictureName, Fingerprint> =>
  existsSync(acceptedFile)
    ? parse(record(string(), string()), JSON.parse(readFileSync(acceptedFile, 'utf8')))
    : {}

const placeIn = (place: string, name: PictureName, ending: string) => path.join(place, `${name}.${ending}`)

/** Puts a picture into the album. Says what is new about it, or null when it looks as it was accepted. */
export function keepPicture(name: PictureName, png: Buffer, fingerprint: Fingerprint): string | null {
  for (const [place, ending, content] of [
    [folder, 'png', png],
    [takenFolder, 'txt', fingerprint],
  ] as const) {
    const file = placeIn(place, name, ending)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const before = accepted()[name]
  if (before === undefined) return `${name} was never accepted`
  const changed = difference(before, fingerprint)
  return changed && `${name} looks different: ${changed}`
}

/** Takes the looks of the last run for what is wanted. Gives how many they are. */
export function accept(): number {
  const files = readdirSync(takenFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  )
  const taken = files.sort().map((file) => {
    const name = file
      .replace(/\.txt$/, '')
      .split(path.sep)
      .join('/')
    return [name, readFileSync(path.join(takenFolder, file), 'utf8')] as const
  })
  writeFileSync(acceptedFile, `${JSON.stringify(Object.fromEntries(taken), null, 2)}\n`)
  return taken.length
}

/** The names of the pictures of the last run. */
export const pictures = (): PictureName[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) =>
      file
        .replace(/\.png$/, '')
        .split(path.sep)
        .join('/'),
    )
    .sort()
