import type { Language } from '@/domain/language'
import { recordOf } from '@/domain/record-of'
import type { Catalogue } from './catalogue'

/** All languages without what they repeat: the keys once, and each language's texts in the order of the keys. */
export interface PackedCatalogues {
  /** One that begins with a dot has the same first word as the one before. */
  keys: string
  /** Of Traditional Chinese only what `characters` doesn't make of the simplified texts; '' for the others. */
  texts: Record<Language, string>
  /** Pairs of characters, the simplified one first. */
  characters: string
}

/** Stands between two keys and between two texts. */
const SEPARATOR = '|'

/** A text in which every character is replaced by the other one of its pair. */
function replaced(text: string, characters: string): string {
  const others = new Map(characters.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]))
  return Array.from(text, (one) => others.get(one) ?? one).join('')
}

function unpackKeys(keys: string): string[] {
  let first = ''
  return keys.split(SEPARATOR).map((key) => {
    const whole = key.startsWith('.') ? first + key : key
    first = whole.slice(0, whole.indexOf('.'))
    return whole
  })
}

/** The catalogue of a language that config/packed-catalogues.ts has packed with the others. */
export function unpackCatalogue(
  { keys, texts, characters }: PackedCatalogues,
  language: Language,
): Catalogue {
  const words = texts[language].split(SEPARATOR)
  const inScript = language === 'cht' ? replaced(texts.zh, characters).split(SEPARATOR) : words
  return recordOf(unpackKeys(keys).map((key, at) => [key, words[at] || inScript[at] || '']))
}
