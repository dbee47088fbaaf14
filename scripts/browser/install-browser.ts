import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inProject } from '../project-root'

type Command = [program: string, ...words: string[]]

const succeeds = ([program, ...words]: Command, stdio: 'ignore' | 'inherit' = 'inherit') =>
  spawnSync(program, words, { stdio: ['ignore', stdio, stdio] }).status === 0

/** What must stand before a command that only root may run; null when this user can't become root unasked. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return []
  return succeeds(['sudo', '-n', 'true'], 'ignore') ? ['sudo', '-n'] : null
}

function installByApt(): boolean {
  const prefix = existsSync('/usr/bin/apt-get') ? rootPrefix() : null
  if (!prefix) return false
  const [program = 'env', ...before] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  return (
    succeeds([program, ...before, 'update']) &&
    succeeds([program, ...before, 'install', '-y', 'chromium', 'fonts-noto-cjk'])
  )
}

const installByPlaywright = () =>
  succeeds([process.execPath, inProject('node_modules/playwright-core/cli.js'), 'install', 'chromium'])

/** Installs a Chromium: by the system's packages where that is allowed, else Playwright's own build. */
export function installBrowser(): void {
  console.log('No Chromium here: installing one …')
  if (!installByApt()) installByPlaywright()
}
