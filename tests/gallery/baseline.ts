import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../scripts/project-root'
import { difference, smaller } from './picture'

/** The folder of the last run's snapshots. */
export const folder = inProject('dist/gallery')
const baseline = inProject('tests/gallery/baseline')
const differences = path.join(folder, 'differences')

/** `h5/register.zh.dark`: platform, state, language and appearance of one snapshot. */
export type SnapshotName = string

const fileOf = (place: string, name: SnapshotName) => path.join(place, `${name}.png`)

function write(file: string, png: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, png)
}

const namesIn = (place: string): SnapshotName[] =>
  existsSync(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.png'))
        .map((file) => file.slice(0, -'.png'.length).split(path.sep).join('/'))
        .sort()
    : []

/** The names of the last run's snapshots. */
export const snapshotNames = (): SnapshotName[] =>
  namesIn(folder).filter((name) => !name.startsWith('differences/'))

/** The names of the accepted snapshots, which the next run is expected to take. */
export const baselineNames = (): SnapshotName[] => namesIn(baseline)

/**
 * Keeps a snapshot of this run. Returns how it differs from the baseline, null where it looks the same or is about to
 * be accepted. Where it differs, `differences` in the folder of the run shows where.
 */
export function compareSnapshot(name: SnapshotName, png: Buffer): string | null {
  write(fileOf(folder, name), png)
  if (process.env.GALLERY === 'accept') return null
  const accepted = fileOf(baseline, name)
  if (!existsSync(accepted))
    return `${name} is not in the baseline; accept it with npm run gallery -- --accept`
  const found = difference(readFileSync(accepted), png)
  if (!found) return null
  const shown = fileOf(differences, name)
  write(shown, found.png)
  return `${name} differs from the baseline, by ${found.changed} points of one small square: see ${path.relative(inProject(), shown)}`
}

/** Pictures of the baseline that no state has any more. */
export const baselineLeftOver = (): SnapshotName[] => {
  const taken = new Set(snapshotNames())
  return baselineNames().filter((name) => !taken.has(name))
}

export interface Accepted {
  changed: SnapshotName[]
  removed: SnapshotName[]
}

/** Makes the snapshots of the last run the baseline. A picture that looks the same stays as it is. */
export function acceptBaseline(): Accepted {
  const taken = snapshotNames()
  const removed = baselineLeftOver()
  for (const name of removed) rmSync(fileOf(baseline, name))
  const changed = taken.filter((name) => {
    const png = readFileSync(fileOf(folder, name))
    const accepted = fileOf(baseline, name)
    if (existsSync(accepted) && !difference(readFileSync(accepted), png)) return false
    write(accepted, smaller(png))
    return true
  })
  return { changed, removed }
}
