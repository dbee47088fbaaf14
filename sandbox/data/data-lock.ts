import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DataUnavailable, systemError } from './system-error'

/** Whether a process of this number runs, under any user. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemError(error).code === 'EPERM'
  }
}

/** The process that a lock names; undefined where it names none, or there is no lock. */
function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Makes the lock; false where there is one already. */
function create(file: string, lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    const { code, message } = systemError(error)
    if (code === 'EEXIST') return false
    // The file is there, only its content isn't: a full disk is no reason not to start.
    if (code === 'ENOSPC') return true
    throw new DataUnavailable(`${file} can't be used: ${message}`)
  }
}

/**
 * Makes a data file this process's own: two shops on one file would undo each other's changes. A lock whose
 * process has died is taken over.
 * @returns gives the file up; does nothing the second time
 * @throws DataUnavailable where another shop has it, or its folder can't be written to
 */
export function lockData(file: string): () => void {
  const lock = `${file}.lock`
  const free = () => {
    if (holderOf(lock) === process.pid) rmSync(lock, { force: true })
  }
  if (create(file, lock)) return free
  const holder = holderOf(lock)
  if (holder !== undefined && isRunning(holder)) {
    throw new DataUnavailable(`${file} is in use by another sandbox (process ${holder}).`)
  }
  rmSync(lock, { force: true })
  if (create(file, lock)) return free
  throw new DataUnavailable(`${file} is in use by another sandbox that starts just now.`)
}
