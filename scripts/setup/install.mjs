import { fileURLToPath } from 'node:url'
import { runChild } from './run-child.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Installs what package-lock.json names. Ends the process with npm's exit code when that fails. Runs before anything is
 * installed: built-in modules only.
 */
export async function install() {
  console.log('Installing packages from package-lock.json …')
  const npm = process.env.npm_execpath
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  const { code } = await runChild(command, [...first, 'ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  if (code === 0) return
  console.error('The packages could not be installed: `npm ci` failed, see above.')
  process.exit(code)
}
