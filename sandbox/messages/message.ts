import type { Said } from '../http/answer'
import { cht } from './cht'
import { en } from './en'
import type { Language } from './language'
import { spa } from './spa'
import { zh } from './zh'

export type MessageKey = keyof typeof zh

const catalogues: Record<Language, Record<MessageKey, string>> = { zh, cht, en, spa }

/** The text of a message in one language, its placeholders `{0}`… filled in. */
export function message(key: MessageKey, language: Language, ...values: string[]): string {
  return catalogues[language][key].replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '')
}

/** What the envelope's `msg` says. */
export function say(said: Said, language: Language): string {
  return 'text' in said ? said.text : message(said.key, language, ...said.values)
}
