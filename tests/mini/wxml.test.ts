import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject } from '../../scripts/project-root'
import { builtFolder } from './host/package-files'

const programs: Partial<Record<NodeJS.Platform, string>> = { darwin: 'mac/wcc', win32: 'windows/wcc.exe' }
const compiler = inProject('node_modules/miniprogram-compiler/bin', programs[process.platform] ?? 'linux/wcc')

/** WeChat's own compiler comes with Taro's webpack runner, but not as a program that may be run. */
function runnableCompiler(folder: string): string {
  const copy = path.join(folder, path.basename(compiler))
  copyFileSync(compiler, copy)
  chmodSync(copy, 0o755)
  return copy
}

describe('WeChat’s compiler', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'wcc-'))
  const wcc = runnableCompiler(work)
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

  test('refuses a broken one', () => {
    writeFileSync(path.join(work, 'broken.wxml'), '<view><text></view>')
    const { status, said } = compile(work, ['broken.wxml'])
    expect(status).not.toBe(0)
    expect(said).toMatch('expect end-tag `text`')
  })
})
