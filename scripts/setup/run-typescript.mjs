import { fileURLToPath } from 'node:url'
import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'
import { areInstalled, isNamedInLock } from './packages.mjs'
import { runChild } from './run-child.mjs'

const typescript = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href

/** What Node.js and the tools say when a file of a package is broken. */
const BROKEN = /native binding|Invalid package config|node_modules[\s\S]*(?:ENOENT|SyntaxError)/
const MISSING = /Cannot find (?:module|package) '([^']+)'/

const showsDamage = (errors) => BROKEN.test(errors) || isNamedInLock(MISSING.exec(errors)?.[1] ?? '')

/**
 * Runs a TypeScript file of this folder's neighbours with this process's arguments, and ends as it ends. Packages that
 * are missing, or that the run shows to be damaged, are installed before it runs (again).
 */
export async function runTypescript(file) {
  checkNode()
  const script = fileURLToPath(new URL(`../${file}`, import.meta.url))
  const run = () =>
    runChild(process.execPath, ['--import', typescript, script, ...process.argv.slice(2)], {
      stdio: ['inherit', 'inherit', 'pipe'],
    })
  const isFresh = !areInstalled()
  if (isFresh) await install()
  let { code, errors } = await run()
  if (code !== 0 && !isFresh && showsDamage(errors)) {
    console.log('A package seems to be damaged.')
    await install()
    code = (await run()).code
  }
  process.exitCode = code
}
