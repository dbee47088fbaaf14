/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { doctorOptions } from '../../../scripts/doctor/options'
import { en, type WordKey } from '../../../scripts/doctor/words/en'
import { zh } from '../../../scripts/doctor/words/zh'
import { inProject } from '../../../scripts/project-root'
import { runTool } from '../../../scripts/test/run-tool'
import { closeShopsAfterTests, shopOf } from './test-shops'

closeShopsAfterTests()

const doctor = (...words: string[]) =>
  runTool({ file: 'tsx/dist/cli.mjs', words: [inProject('scripts/doctor/main.ts'), ...words] })

test('ends with 0 for a shop that works, and prints JSON for programs', async () => {
  const { url } = await shopOf()
  const { code, output } = await doctor(url, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(output)).toMatchObject({ shop: url, checks: expect.any(Array) })
})

test('ends with 1 for a shop that does not, and says why', async () => {
  const { shop, url } = await shopOf('2.3.2')
  shop.state.data.config.home_site_state = '0'
  const { code, output } = await doctor(url, '--lang', 'zh')
  expect(code).toBe(1)
  expect(output).toMatch(/✗ {2}开放/)
})

test('ends with 2 for a command line that can’t be meant, and says how it is used', async () => {
  const { code, output } = await doctor('ftp://shop.example.com')
  expect(code).toBe(2)
  expect(output).toContain('npm run doctor -- https://shop.example.com')
})

test.each([
  ['no address', []],
  ['another scheme', ['ftp://shop.example.com']],
  ['a password', ['https://a:b@shop.example.com']],
  ['two addresses', ['https://a.example', 'b.example']],
  ['a language that it lacks', ['a.example', '--lang', 'fr']],
  ['an unknown option', ['a.example', '--fast']],
])('%s is refused', (_, words) => {
  expect(() => doctorOptions(words, {})).toThrow()
})

test('an address without a scheme is tried with https first', () => {
  const { urls } = doctorOptions(['shop.example.com/mall'], {})
  expect(urls.map(String)).toEqual(['https://shop.example.com/mall', 'http://shop.example.com/mall'])
})

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [{}, 'en'],
])('the language is that of the computer: %j', (env, language) => {
  expect(doctorOptions(['shop.example.com'], env).language).toBe(language)
})

describe('texts', () => {
  const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  const keys = Object.keys(en).filter((key): key is WordKey => key in en)

  test('have the same places in both languages', () => {
    const differing = keys.filter((key) => placesIn(en[key]).join() !== placesIn(zh[key]).join())
    expect(differing).toEqual([])
  })

  test('are all used', () => {
    const folder = inProject('scripts/doctor')
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('words'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n')
    // `reachable.${kind}` names all that begin with `reachable.`.
    const isUsed = (key: string) =>
      source.includes(`'${key}'`) || source.includes(`\`${key.split('.')[0]}.\${`)
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })
})
