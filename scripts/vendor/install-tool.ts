import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../project-root'
import { runNode } from '../run-node'

const pinned = inProject('scripts/vendor/weapp')
const LISTS = ['package.json', 'package-lock.json']

/** Where WeChat's tool is installed, apart from this project's own packages. */
export const toolFolder = inProject('.vendor/weapp')

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

/** Whether npm came to its end there, which it marks by a list of its own, with the packages that are pinned now. */
function isInstalled(): boolean {
  const isSame = (name: string) => textOf(path.join(toolFolder, name)) === textOf(path.join(pinned, name))
  return LISTS.every(isSame) && existsSync(path.join(toolFolder, 'node_modules/.package-lock.json'))
}

/**
 * Installs WeChat's tool at the pinned version, without running a script of any package, unless it is there.
 * @throws an Error with npm's words when that fails
 */
export async function installTool(): Promise<void> {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('Run this as npm run vendor:weapp.')
  console.log('Installing WeChat’s tool into .vendor/weapp (275 MB) …')
  rmSync(toolFolder, { recursive: true, force: true })
  mkdirSync(toolFolder, { recursive: true })
  for (const name of LISTS) cpSync(path.join(pinned, name), path.join(toolFolder, name))
  const words = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--prefix', toolFolder]
  const { code, output } = await runNode([npm, ...words])
  if (code !== 0) throw new Error(`${output}\nWeChat’s tool could not be installed.`)
}
