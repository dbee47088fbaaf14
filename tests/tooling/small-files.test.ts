import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../scripts/project-root'

const read = (name: string) => readFileSync(inProject('src', name), 'utf8')

/** The name that imports use: the build adds the target and the extension. */
const moduleOf = (name: string) => name.replace(/(?:\.[a-z0-9]+)?\.tsx?$/, '')

const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
const sources = files.filter((name) => !/\.test\.tsx?$/.test(name))
const tested = new Set(files.filter((name) => !sources.includes(name)).map(moduleOf))

/** The modules of src that a file imports. */
const importsOf = (name: string) =>
  [...read(name).matchAll(/(?:from |import\(|import )'([^']+)'/g)].map(([, target = '']) =>
    moduleOf(
      target.startsWith('@/') ? target.slice(2) : path.posix.join(path.posix.dirname(name), `${target}.ts`),
    ),
  )

test('a file of ten lines or less has several importers, a test of its own, or a variant for another platform', () => {
  const imported = sources.flatMap((name) => [...new Set(importsOf(name))])
  const count = (names: readonly string[], name: string) => names.filter((one) => one === name).length
  const modules = sources.map(moduleOf)
  const needless = sources.filter((name) => {
    const module = moduleOf(name)
    return (
      read(name).split('\n').length <= 11 &&
      count(imported, module) === 1 &&
      count(modules, module) === 1 &&
      !tested.has(module)
    )
  })
  expect(needless).toEqual([])
})
