import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject } from '../../scripts/project-root'

/** Lets Node.js read a TypeScript file without types, as tsx does. */
const loader = `import { readFileSync } from 'node:fs'
import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`import { readFileSync } from 'node:fs'
export const load = async (url, context, next) => url.endsWith('.ts')
  ? { format: 'module', source: readFileSync(new URL(url)), shortCircuit: true } : next(url, context)\`))`

const packages = { 'node_modules/tsx': { version: '1.0.0' }, 'node_modules/tool': { version: '2.0.0' } }
const lock = JSON.stringify({ packages: { '': {}, ...packages } })

/** Everything that npm installs into the little project. */
const installed: Record<string, string> = {
  'node_modules/tsx/package.json': '{"version":"1.0.0"}',
  'node_modules/tsx/dist/loader.mjs': loader,
  'node_modules/tool/package.json':
    '{"version":"2.0.0","bin":"tool.mjs","exports":{".":"./tool.mjs","./part":"./part.mjs"}}',
  'node_modules/tool/tool.mjs': 'export const works = true',
  'node_modules/tool/part.mjs': 'export const part = true',
  'node_modules/.package-lock.json': JSON.stringify({ packages }),
}

/** Stands in for npm: installs those files. */
const npm = `const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname } = require('node:path')
console.log('npm', process.argv.slice(2).join(' '))
if (process.env.NPM === 'fails') process.exit(7)
if (process.env.NPM === 'hangs') setInterval(() => {}, 1000)
else for (const [file, text] of Object.entries(${JSON.stringify(installed)})) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}`

const program = `import { works } from 'tool'
import { part } from 'tool/part'
console.log('runs', works && part, process.argv.slice(2).join(' '))
if (process.env.WAITS) setInterval(() => {}, 1000)`

/** A little project that starts as this one does. */
function project(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'account-centre-setup-'))
  const files = { ...installed, 'package-lock.json': lock, 'npm.js': npm, 'scripts/start/main.ts': program }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  cpSync(inProject('scripts/setup'), path.join(root, 'scripts/setup'), { recursive: true })
  cpSync(inProject('scripts/start.mjs'), path.join(root, 'scripts/start.mjs'))
  return root
}

let root = ''
beforeEach(() => {
  root = project()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0'], {
    cwd: root,
    env: { ...process.env, npm_execpath: path.join(root, 'npm.js'), ...env },
  })
  const run = { child, output: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      run.output += bytes.toString()
    })
  }
  return run
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return child.exitCode
}

const INSTALLED = 'npm ci --ignore-scripts --no-fund --no-audit'

test('whole packages are left as they are', async () => {
  const run = start()
  expect(await ended(run.child)).toBe(0)
  expect(run.output).toBe('runs true --port 0\n')
})

test.each([
  ['no packages', 'node_modules'],
  ['no list of what is installed', 'node_modules/.package-lock.json'],
  ['a package that is gone', 'node_modules/tool'],
  ['a program that is gone', 'node_modules/tool/tool.mjs'],
  ['a file that only the run misses', 'node_modules/tool/part.mjs'],
])('%s: they are installed, and it runs', async (_, gone) => {
  rmSync(path.join(root, gone), { recursive: true })
  const run = start()
  expect(await ended(run.child)).toBe(0)
  expect(run.output).toContain(INSTALLED)
  expect(run.output).toContain('runs true --port 0')
})

test.each([
  ['half a list', 'node_modules/.package-lock.json', lock.slice(0, 40)],
  ['an empty description', 'node_modules/tool/package.json', ''],
  ['another version', 'node_modules/tool/package.json', '{"version":"1.9.0"}'],
  ['half a file', 'node_modules/tool/part.mjs', 'export const pa = {'],
])('%s: they are installed, and it runs', async (_, file, text) => {
  writeFileSync(path.join(root, file), text)
  const run = start()
  expect(await ended(run.child)).toBe(0)
  expect(run.output).toContain(INSTALLED)
  expect(run.output).toContain('runs true --port 0')
})

test('where npm fails it says so and ends', async () => {
  rmSync(path.join(root, 'node_modules'), { recursive: true })
  const run = start({ NPM: 'fails' })
  expect(await ended(run.child)).toBe(7)
  expect(run.output).toContain('`npm ci` failed, see above.')
})

test.each([
  'throw new Error("port 0 is taken")',
  'import "a-package-that-nobody-asked-for"',
  'import "./a-file-that-is-not-there.ts"',
])('an error of the program’s own installs nothing: %s', async (text) => {
  writeFileSync(path.join(root, 'scripts/start/main.ts'), text)
  const run = start()
  expect(await ended(run.child)).toBe(1)
  expect(run.output).not.toContain('npm ci')
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The process that a running start has started, by the number that it prints. */
async function printed(run: { child: ChildProcess; output: string }, pattern: RegExp): Promise<string> {
  while (run.child.exitCode === null) {
    const found = pattern.exec(run.output)
    if (found) return found[1] ?? ''
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(run.output)
}

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends', (signal) => {
  test('the program', async () => {
    writeFileSync(
      path.join(root, 'scripts/start/main.ts'),
      "console.log('pid', process.pid); setInterval(() => {}, 1000)",
    )
    const run = start()
    const pid = Number(await printed(run, /pid (\d+)/))
    run.child.kill(signal)
    await ended(run.child)
    expect(isAlive(pid)).toBe(false)
  })

  test('an installation', async () => {
    rmSync(path.join(root, 'node_modules'), { recursive: true })
    writeFileSync(path.join(root, 'npm.js'), "console.log('pid', process.pid); setInterval(() => {}, 1000)")
    const run = start()
    const pid = Number(await printed(run, /pid (\d+)/))
    run.child.kill(signal)
    expect(await ended(run.child)).not.toBe(0)
    expect(isAlive(pid)).toBe(false)
  })
})
