/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPeople } from '../../sandbox/data/demo-people'

// Starting takes a second, and far longer where the computer has other work.
const STARTING_MS = 120_000
jest.setTimeout(STARTING_MS)

interface Run {
  process: ChildProcess
  output: () => string
}

const runs: Run[] = []
afterEach(() => {
  for (const run of runs.splice(0)) run.process.kill()
})

function start(...words: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts', ...words])
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      text += bytes.toString()
    })
  }
  const run = { process: child, output: () => text }
  runs.push(run)
  return run
}

/** What a sandbox prints that fits, as soon as it does. */
async function printed(run: Run, pattern: RegExp): Promise<string> {
  while (run.process.exitCode === null) {
    const found = pattern.exec(run.output())?.[0]
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(run.output())
}

/** The address that a started sandbox prints. */
const addressOf = (run: Run) => printed(run, /http:\/\/127\.0\.0\.1:\d+/)

async function exitCode(run: Run): Promise<number | null> {
  if (run.process.exitCode === null) await once(run.process, 'close')
  return run.process.exitCode
}

test('prints its addresses, and keeps accounts over a restart', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'shop.json')
  const first = start('--port', '0', '--data', file)
  const url = await addressOf(first)
  expect(first.output()).toContain(`${url}/_sandbox`)
  const query = 's=user/appminiuserauth&application_client_type=weixin&authcode=alice'
  await fetch(`${url}/api.php?${query}`)
  first.process.kill('SIGTERM')
  expect(await exitCode(first)).toBe(0)
  expect(existsSync(file)).toBe(true)
  const second = await addressOf(start('--port', '0', '--data', file))
  const { accounts } = await (await fetch(`${second}/_sandbox/state`)).json()
  const added = accounts.filter(({ nickname }: { nickname: string }) => nickname === '微信用户')
  expect(added).toMatchObject([{ clients: ['weixin'] }])
  expect(accounts).toHaveLength(1 + demoPeople.length)
})

const dataFile = () => join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'shop.json')

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s ends it and gives the data file up',
  async (signal) => {
    const file = dataFile()
    const run = start('--port', '0', '--data', file)
    await addressOf(run)
    expect(existsSync(`${file}.lock`)).toBe(true)
    run.process.kill(signal)
    expect(await exitCode(run)).toBe(0)
    expect(existsSync(`${file}.lock`)).toBe(false)
  },
)

test('a second one on the same data says so in a sentence and ends', async () => {
  const file = dataFile()
  const first = start('--port', '0', '--data', file)
  await addressOf(first)
  const second = start('--port', '0', '--data', file)
  expect(await exitCode(second)).toBe(1)
  expect(second.output()).toBe(`${file} is in use by another sandbox (process ${first.process.pid}).\n`)
  expect(existsSync(`${file}.lock`)).toBe(true)
})

test('goes on where its data can not be written, and says so', async () => {
  const file = dataFile()
  mkdirSync(`${file}.writing`)
  const run = start('--port', '0', '--data', file)
  const url = await addressOf(run)
  const ask = () => fetch(`${url}/api.php?s=base/common`).then((response) => response.json())
  expect(await ask()).toMatchObject({ code: 0 })
  await printed(run, /goes on without it/)
  expect(await ask()).toMatchObject({ code: 0 })
})

test('answers like the version it was started as, also after a reset', async () => {
  const url = await addressOf(start('--port', '0', '--generation', '2.2.2'))
  const ask = () => fetch(`${url}/api.php?s=personal/index`).then((response) => response.json())
  expect(await ask()).toMatchObject({ code: -1000 })
  await fetch(`${url}/_sandbox/reset`, { method: 'POST' })
  expect(await ask()).toMatchObject({ code: -1000 })
})

test('says in a sentence that the port is taken', async () => {
  const { port } = new URL(await addressOf(start('--port', '0')))
  const second = start('--port', port)
  expect(await exitCode(second)).toBe(1)
  expect(second.output()).toBe(`Port ${port} of 127.0.0.1 is taken by another program.\n`)
})

test('explains itself to arguments it does not know', async () => {
  const run = start('--nosuch', '1')
  expect(await exitCode(run)).toBe(1)
  expect(run.output()).toContain('--nosuch: no such option')
  expect(run.output()).toContain('Usage:')
})
