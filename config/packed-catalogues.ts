import path from 'node:path'
import vm from 'node:vm'
import { transformFileSync } from '@swc/core'
import type { PackedCatalogues } from '../src/locales/packed-catalogues'

const SEPARATOR = '|'

/** What a file of texts exports, all in one. Taro reads only the TypeScript of this folder, so it is compiled here. */
function textsIn(name: string): Record<string, string> {
  const { code } = transformFileSync(path.resolve(__dirname, `../src/locales/${name}.ts`), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
    module: { type: 'commonjs' },
  })
  const exports: Record<string, Record<string, string>> = {}
  vm.runInNewContext(code, { exports })
  return Object.assign({}, ...Object.values(exports))
}

/** The texts of a language, those that only mini-programs say among them. */
export const allTextsIn = (language: string): Record<string, string> => ({
  ...textsIn(language),
  ...textsIn(`${language}-mini-program`),
})

const joined = (texts: readonly string[]): string => {
  const torn = texts.find((text) => text.includes(SEPARATOR))
  if (torn !== undefined) throw new Error(`A text can't hold ${SEPARATOR}: ${torn}`)
  return texts.join(SEPARATOR)
}

/**
 * All languages for a mini-program, which carries them with it: their 200 keys once instead of four times, and no
 * quotation marks. src/locales/packed-catalogues.ts unpacks them.
 */
export function packCatalogues(): PackedCatalogues {
  const zh = allTextsIn('zh')
  const keys = Object.keys(zh)
  const pack = (texts: Record<string, string>) => joined(keys.map((key) => texts[key] ?? ''))
  return {
    keys: joined(keys),
    texts: {
      zh: pack(zh),
      cht: pack(allTextsIn('cht')),
      en: pack(allTextsIn('en')),
      spa: pack(allTextsIn('spa')),
    },
  }
}
