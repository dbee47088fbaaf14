import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

type Command = [program: string, ...words: string[]]

/** Runs a command. @returns whether it succeeded */
export const succeeds = ([program, ...words]: Command, stdio: 'ignore' | 'inherit' = 'inherit'): boolean =>
  spawnSync(program, words, { stdio: ['ignore', stdio, stdio] }).status === 0

/** What must stand before a command that only root may run; null when this user can't become root unasked. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return []
  return succeeds(['sudo', '-n', 'true'], 'ignore') ? ['sudo', '-n'] : null
}

/** Installs packages of Debian's, where this system has them and this user may. @returns whether it did */
export function aptInstall(packages: readonly string[]): boolean {
  const prefix = existsSync('/usr/bin/apt-get') ? rootPrefix() : null
  if (!prefix) return false
  const [program = 'env', ...before] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  return (
    succeeds([program, ...before, 'update']) &&
    succeeds([program, ...before, 'install', '-y', '--no-install-recommends', ...packages])
  )
}
