import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { PATIENCE_MS } from '../../support/patience'

/** A program that runs beside the tests. */
export interface Program {
  /** the display that it draws, or the address that it answers at */
  place: string
  stop(): Promise<void>
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill()
  await gone
}

/** Starts a screen that nobody sees, for programs that draw windows. Its place is what DISPLAY is set to. */
export async function startScreen(): Promise<Program> {
  const words = ['-displayfd', '3', '-screen', '0', '800x1000x24', '-nolisten', 'tcp']
  const child = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const told = child.stdio[3]
  if (!told) throw new Error('Xvfb has no way to tell its display.')
  const [number] = await Promise.race([once(told, 'data'), once(child, 'exit').then(() => [''])])
  if (!String(number).trim()) throw new Error('Xvfb ended at once.')
  return { place: `:${String(number).trim()}`, stop: () => stop(child) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts WebKit's WebDriver and waits until it answers. */
export async function startWebKitDriver(display: string): Promise<Program> {
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display }
  const child = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env })
  const place = `http://127.0.0.1:${port}`
  const end = Date.now() + PATIENCE_MS
  while (!(await fetch(`${place}/status`).catch(() => null))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error('WebKitWebDriver does not answer.')
    await sleep(50)
  }
  return { place, stop: () => stop(child) }
}
