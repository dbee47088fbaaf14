import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, record, string } from 'valibot'
import { inProject } from '../../scripts/project-root'
import { difference, type Fingerprint } from './fingerprint'

/** The folder of the last run's snapshots. */
export const folder = inProject('dist/gallery')
const baselineFile = inProject('tests/gallery/baseline.json')
const takenFolder = path.join(folder, 'fingerprints')

/** `h5/register.zh.dark`: platform, state, language and appearance of one snapshot. */
export type SnapshotName = string

const baseline = (): Record<SnapshotName, Fingerprint> =>
  existsSync(baselineFile)
    ? parse(record(string(), string()), JSON.parse(readFileSync(baselineFile, 'utf8')))
    : {}

const placeIn = (place: string, name: SnapshotName, ending: string) => path.join(place, `${name}.${ending}`)

/** Keeps a snapshot of this run. Returns how it differs from the baseline, null where it looks the same. */
export function compareSnapshot(name: SnapshotName, png: Buffer, fingerprint: Fingerprint): string | null {
  for (const [place, ending, content] of [
    [folder, 'png', png],
    [takenFolder, 'txt', fingerprint],
  ] as const) {
    const file = placeIn(place, name, ending)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const before = baseline()[name]
  if (before === undefined) return `${name} is not in the baseline`
  const changed = difference(before, fingerprint)
  return changed && `${name} differs from the baseline: ${changed}`
}

/** Makes the snapshots of the last run the baseline. Returns their number. */
export function acceptBaseline(): number {
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
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(taken), null, 2)}\n`)
  return taken.length
}

/** The names of the last run's snapshots. */
export const snapshotNames = (): SnapshotName[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) =>
      file
        .replace(/\.png$/, '')
        .split(path.sep)
        .join('/'),
    )
    .sort()
