import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { allTextsIn, packageTextsIn, packCatalogues, textsInOrder } from '../../config/packed-catalogues'
import { inProject } from '../../scripts/project-root'
import { languages } from '../../src/domain/language'
import { unpackCatalogue } from '../../src/locales/packed-catalogues'
import { unpackTexts } from '../../src/locales/unpack-texts'
import { usedTexts } from './used-texts'

const zh = allTextsIn('zh')
const keys = new Set(Object.keys(zh))
const sources = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => inProject('src', name))

test('every text is used somewhere', () => {
  const used = usedTexts(sources, keys)
  expect([...keys].filter((key) => !used.has(key))).toEqual([])
})

test('what only the account screens say, nothing outside of them says', () => {
  const keysOfAccount = new Set(Object.keys(packageTextsIn('zh', 'account')))
  // The meaning of a code stands beside its endpoint, whichever screen shows it.
  const others = sources.filter((file) => !/src\/(pages\/account|api)\//.test(file))
  expect([...usedTexts(others, keysOfAccount)]).toEqual([])
})

test('a text counts as used by its key, or by every value of a computed key, and not otherwise', () => {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'account-centre-texts-'))
  try {
    const file = path.join(folder, 'said.ts')
    const lines = [
      "import type { TextOf } from '@/locales/use-text'",
      `export const say = (t: TextOf, id: 1 | 2) => [t('action.back'), t(\`gender.\${id}\`)]`,
    ]
    writeFileSync(file, lines.join('\n'))
    expect([...usedTexts([file], keys)].sort()).toEqual(['action.back', 'gender.1', 'gender.2'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe.each(languages)('%s', (language) => {
  const texts = allTextsIn(language)
  const placeholders = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

  test('has a non-empty text for every key', () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort())
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('has the same placeholders as Chinese', () => {
    for (const key of keys) expect([key, placeholders(texts[key])]).toEqual([key, placeholders(zh[key])])
  })

  test('names twelve months', () => {
    expect(texts['date.months']?.split(' ')).toHaveLength(12)
  })

  test('stays whole when it is delivered without its keys', () => {
    expect(texts).toMatchObject(unpackTexts(textsInOrder(language)))
    expect(unpackTexts(textsInOrder(language))['action.signIn']).toBe(texts['action.signIn'])
  })

  test.each(['main', 'account'] as const)('stays whole when the %s package is packed', (of) => {
    expect(unpackCatalogue(packCatalogues(of), language)).toEqual(packageTextsIn(language, of))
  })

  test("fits the buttons of WeChat's question: eight letters, or four Chinese characters", () => {
    const buttons = sources
      .map((file) => readFileSync(file, 'utf8'))
      .flatMap((source) => [...source.matchAll(/(?:confirmText|cancelText): t\('([\w.]+)'\)/g)])
      .map(([, key = '']) => texts[key] ?? key)
    const width = (text: string) => text.replace(/[^\0-\xff]/g, 'xx').length
    expect(buttons).not.toEqual([])
    expect(buttons.filter((text) => width(text) > 8)).toEqual([])
  })
})
