import { spawn } from 'node:child_process'
import { constants } from 'node:os'

let current = null
let ended = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    ended = signal
    current?.kill(signal)
  })
}

/**
 * Runs a program to its end. A signal to this process ends the program first, and then this process.
 * @returns its exit code, and the end of what it wrote to stderr, where that is a pipe
 */
export function runChild(command, words, options) {
  return new Promise((resolve, reject) => {
    current = spawn(command, words, options)
    let errors = ''
    current.stderr?.on('data', (bytes) => {
      process.stderr.write(bytes)
      errors = (errors + bytes).slice(-20_000)
    })
    current.on('error', reject)
    current.on('close', (code, signal) => {
      const byWhat = signal ?? ended
      if (byWhat) process.exit(code ?? 128 + constants.signals[byWhat])
      resolve({ code, errors })
    })
  })
}
