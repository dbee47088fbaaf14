import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** The first moment that an archive can name: the same files make the same bytes, whenever they are packed. */
const NO_TIME = new Date(1980, 0, 1)

/** One archive of everything in the folder, in the order of the names. */
export function archiveOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
  const contents = files.map((name): [string, Uint8Array] => [name, readFileSync(path.join(folder, name))])
  const zippable: Zippable = Object.fromEntries(contents)
  return zipSync(zippable, { level: 9, mtime: NO_TIME })
}

/**
 * What CHANGELOG.md says of this version.
 * @throws an Error with one sentence where it says nothing of it
 */
export function changesIn(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m)
  const section = sections.find(
    (text) => text.startsWith(`## ${version} `) || text.startsWith(`## ${version}\n`),
  )
  if (!section) throw new Error(`CHANGELOG.md has no section "## ${version} – DATE".`)
  return section.trimEnd()
}

/** Lines that `sha256sum --check` reads. */
export function checksumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  const line = ([name, bytes]: [string, Uint8Array]) =>
    `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
  return [...files].map(line).join('')
}
