import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { inProject } from './project-root'

const running = new Set<ChildProcess>()

process.on('exit', () => {
  for (const child of running) child.kill()
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(process.exitCode ?? 128 + constants.signals[signal]))
}

/**
 * Starts a script under this Node.js, in the project's folder. It ends when this process ends, by a signal too, which
 * ends the process wherever this module is loaded.
 */
export function startNode(words: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, [...words], { cwd: inProject(), ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}
