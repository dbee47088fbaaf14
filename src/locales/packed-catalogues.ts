import type { Language } from '@/rules/language'
import type { Catalogue } from './catalogue'

/** All languages without what they repeat: the keys once, and each language's texts in the order of the keys. */
export interface PackedCatalogues {
  keys: string
  texts: Record<Language, string>
}

/** Stands between two keys and between two texts. */
export const SEPARATOR = '|'

/** The catalogues that config/packed-catalogues.ts has packed. */
export function unpackCatalogues({ keys, texts }: PackedCatalogues): Record<Language, Catalogue> {
  const names = keys.split(SEPARATOR)
  const unpack = (language: Language): Catalogue => {
    const words = texts[language].split(SEPARATOR)
    return Object.fromEntries(names.map((name, at) => [name, words[at] ?? '']))
  }
  return { zh: unpack('zh'), cht: unpack('cht'), en: unpack('en'), spa: unpack('spa') }
}
