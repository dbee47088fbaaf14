import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))

/** Runs a TypeScript file of this folder's neighbours with this process's arguments and ends as it ends. */
export function runTypescript(file) {
  const script = fileURLToPath(new URL(`../${file}`, import.meta.url))
  const child = spawn(process.execPath, [tsx, script, ...process.argv.slice(2)], { stdio: 'inherit' })
  // The terminal sends Ctrl-C to both; a supervisor's SIGTERM reaches only this process.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0)
  })
}
