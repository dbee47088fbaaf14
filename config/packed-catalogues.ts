import type { PackedCatalogues } from '../src/locales/packed-catalogues'
import { sourceExports } from './source-exports'

const SEPARATOR = '|'

/** What a file of texts exports, all in one. */
const textsIn = (name: string): Record<string, string> =>
  Object.assign({}, ...Object.values(sourceExports(`locales/${name}`)))

/** The texts that are delivered together, by the endings of their files. */
const packages = { main: ['', '-profile', '-mini-program'], account: ['-account'] }

export type TextPackage = keyof typeof packages

/** The texts of a language in the main package, those that only mini-programs say among them, or in the subpackage. */
export const packageTextsIn = (language: string, of: TextPackage): Record<string, string> =>
  Object.assign({}, ...packages[of].map((ending) => textsIn(language + ending)))

/** All texts of a language. */
export const allTextsIn = (language: string): Record<string, string> => ({
  ...packageTextsIn(language, 'main'),
  ...packageTextsIn(language, 'account'),
})

const joined = (texts: readonly string[]): string => {
  const torn = texts.find((text) => text.includes(SEPARATOR))
  if (torn !== undefined) throw new Error(`A text can't hold ${SEPARATOR}: ${torn}`)
  return texts.join(SEPARATOR)
}

/** The texts that browsers load of a language, in the order of the Chinese ones. src/locales/unpack-texts.ts unpacks them. */
export const textsInOrder = (language: string): string => {
  const texts = textsIn(language)
  return joined(Object.keys(textsIn('zh')).map((key) => texts[key] ?? ''))
}

const firstWord = (key = '') => key.slice(0, key.indexOf('.') + 1)

const packKeys = (keys: readonly string[]) =>
  joined(
    keys.map((key, at) => (firstWord(key) === firstWord(keys[at - 1]) ? key.slice(key.indexOf('.')) : key)),
  )

/** What most characters of the one text are in the other, found where both are as long. */
function scriptBetween(texts: readonly (readonly [string, string])[]): Map<string, string> {
  const seen = new Map<string, string[]>()
  for (const [one, other] of texts.map(([from, to]) => [Array.from(from), Array.from(to)] as const)) {
    if (one.length !== other.length) continue
    for (const [at, character] of one.entries()) {
      seen.set(character, [...(seen.get(character) ?? []), other[at] ?? character])
    }
  }
  const often = (all: readonly string[], one: string) => all.filter((other) => other === one).length
  const most = (all: readonly string[]) => [...all].sort((a, b) => often(all, b) - often(all, a))[0] ?? ''
  return new Map([...seen].map(([one, others]) => [one, most(others)]))
}

/**
 * All languages of one package of a mini-program, which carries them with it: their 200 keys once instead of four times, no
 * quotation marks, and of Traditional Chinese only what differs by more than the script. It saves 18 KB, 5 %
 * of a package. src/locales/packed-catalogues.ts unpacks them.
 */
export function packCatalogues(of: TextPackage): PackedCatalogues {
  const zh = packageTextsIn('zh', of)
  const keys = Object.keys(zh)
  const cht = packageTextsIn('cht', of)
  const script = scriptBetween(keys.map((key) => [zh[key] ?? '', cht[key] ?? '']))
  const inScript = (text = '') => Array.from(text, (one) => script.get(one) ?? one).join('')
  const ownWords = (key: string) => (inScript(zh[key]) === cht[key] ? '' : (cht[key] ?? ''))
  const pack = (texts: Record<string, string>) => joined(keys.map((key) => texts[key] ?? ''))
  return {
    keys: packKeys(keys),
    characters: [...script].map(([one, other]) => (one === other ? '' : one + other)).join(''),
    texts: {
      zh: pack(zh),
      cht: joined(keys.map(ownWords)),
      en: pack(packageTextsIn('en', of)),
      spa: pack(packageTextsIn('spa', of)),
    },
  }
}
