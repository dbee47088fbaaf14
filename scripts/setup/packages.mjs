import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

function read(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))
  } catch {
    return null
  }
}

const binaries = ({ bin }) => (typeof bin === 'string' ? [bin] : Object.values(bin ?? {}))

/** Whether a package's description and its programs are there. A package without a program is believed. */
function isWhole(place, { version }) {
  const found = read(`${place}/package.json`)
  return (
    found !== null &&
    found.version === version &&
    binaries(found).every((file) => existsSync(`${root}/${place}/${file}`))
  )
}

/** Whether a module that wasn't found, by its name or its file, is one of the packages that package-lock.json names. */
export function isNamedInLock(module) {
  const inside = module.replaceAll('\\', '/').split('node_modules/').at(-1)
  const [, name] = /^((?:@[^/]+\/)?[^./][^/]*)/.exec(inside) ?? []
  return name !== undefined && `node_modules/${name}` in (read('package-lock.json')?.packages ?? {})
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes a lockfile of what it installed into
 * node_modules, without the root entry and without optional packages meant for other systems.
 */
export function areInstalled() {
  const installed = read('node_modules/.package-lock.json')?.packages
  const wanted = read('package-lock.json')?.packages
  if (!installed || !wanted) return false
  return (
    Object.entries(wanted).every(
      ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
    ) && Object.entries(installed).every(([place, entry]) => isWhole(place, entry))
  )
}
