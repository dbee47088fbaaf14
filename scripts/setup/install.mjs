import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packagesIn = (file) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages
const installedLockfile = 'node_modules/.package-lock.json'

// npm writes a lockfile of what it installed into node_modules, without the root entry and without
// optional packages meant for other systems.
function isUpToDate() {
  if (!existsSync(`${root}/${installedLockfile}`)) return false
  const installed = packagesIn(installedLockfile)
  return Object.entries(packagesIn('package-lock.json')).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  )
}

/**
 * Installs what package-lock.json names when node_modules is missing or holds something else. Ends the process
 * with npm's exit code when that fails. Runs before anything is installed: built-in modules only.
 */
export function install() {
  if (isUpToDate()) return
  console.log('Installing packages from package-lock.json …')
  const npm = process.env.npm_execpath
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  const { status } = spawnSync(command, [...first, 'ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  if (status === 0) return
  console.error('The packages could not be installed: `npm ci` failed, see above.')
  process.exit(status ?? 1)
}
