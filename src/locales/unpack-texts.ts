import { recordOf } from '@/domain/record-of'
import type { BrowserTexts } from './catalogue'
import { zh } from './zh'

/** The catalogue of a language that config/text-loader.ts delivers as its texts alone, in the order of the Chinese ones. */
export function unpackTexts(texts: BrowserTexts | string): Readonly<Record<string, string>> {
  if (typeof texts !== 'string') return texts
  const keys = Object.keys(zh)
  return recordOf(texts.split('|').map((text, at) => [keys[at] ?? '', text]))
}
