import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject } from '../../scripts/project-root'
import { builtFolder } from './host/package-files'

const systems: Partial<Record<NodeJS.Platform, string>> = { darwin: 'mac', win32: 'windows' }
const ending = process.platform === 'win32' ? '.exe' : ''

/** WeChat's own compilers come with Taro's webpack runner, but not as programs that may be run. */
function runnableCompiler(folder: string, name: 'wcc' | 'wcsc'): string {
  const system = systems[process.platform] ?? 'linux'
  const compiler = inProject('node_modules/miniprogram-compiler/bin', system, name + ending)
  const copy = path.join(folder, name + ending)
  copyFileSync(compiler, copy)
  chmodSync(copy, 0o755)
  return copy
}

describe('WeChat’s compiler', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'wcc-'))
  const wcc = runnableCompiler(work, 'wcc')
  const wcsc = runnableCompiler(work, 'wcsc')
  afterAll(() => rmSync(work, { recursive: true }))

  const compile = (cwd: string, files: readonly string[]) => {
    const { status, stderr, error } = spawnSync(wcc, ['-d', ...files], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    return { status, said: error ? error.message : stderr }
  }

  test('accepts every template of the build', () => {
    const folder = builtFolder('weapp')
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const files = all.filter((file) => /\.(wxml|wxs)$/.test(file))
    expect(files.length).toBeGreaterThan(8)
    expect(compile(folder, files)).toEqual({ status: 0, said: '' })
  })

  test('accepts every style of the build, and leaves no selector empty', () => {
    const cwd = builtFolder('weapp')
    const all = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    const files = all.filter((file) => file.endsWith('.wxss'))
    expect(files.length).toBeGreaterThan(2)
    const { status, stdout, stderr } = spawnSync(wcsc, files, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    // Of a selector that it doesn't know, such as :root, it leaves nothing, and a comma with nothing ends the rule.
    expect(stdout).not.toMatch(/[{},]\s*,|,\s*\{/)
  })

  test('refuses a broken one', () => {
    writeFileSync(path.join(work, 'broken.wxml'), '<view><text></view>')
    const { status, said } = compile(work, ['broken.wxml'])
    expect(status).not.toBe(0)
    expect(said).toMatch('expect end-tag `text`')
  })
})
