import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFolder } from './host/package-files'
import { compileTemplates, runnableCompiler, templatesIn } from './wechat-compiler'

describe('WeChat’s compiler', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'wcc-'))
  const wcc = runnableCompiler(work, 'wcc')
  const wcsc = runnableCompiler(work, 'wcsc')
  afterAll(() => rmSync(work, { recursive: true }))

  test('accepts every template of the build', () => {
    const folder = builtFolder('weapp')
    const files = templatesIn(folder)
    expect(files.length).toBeGreaterThan(8)
    expect(compileTemplates(wcc, folder, files)).toMatchObject({ status: 0, said: '' })
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
    const { status, said } = compileTemplates(wcc, work, ['broken.wxml'])
    expect(status).not.toBe(0)
    expect(said).toMatch('expect end-tag `text`')
  })
})
