import { cht } from './cht'
import { en } from './en'
import type { Language } from './language'
import type { MessageKey } from './message-key'
import { spa } from './spa'
import { zh } from './zh'

/** Texts that a generation has instead of the Chinese catalogue's. */
export type OldMessages = Partial<Record<MessageKey, string>>

/** What the shop says with an answer: a message of its own, or a text that comes from elsewhere. */
export type Said = { key: MessageKey; values: string[] } | { text: string }

const catalogues: Record<Language, Record<MessageKey, string>> = { zh, cht, en, spa }

/** The language and the texts of an answer. */
export interface Voice {
  language: Language
  /** the generation's own texts, Chinese only */
  messages: OldMessages
}

/** The text of a message, its placeholders `{0}`… filled in. */
export function message(key: MessageKey, { language, messages }: Voice, ...values: string[]): string {
  const old = language === 'zh' ? messages[key] : undefined
  const text = old ?? catalogues[language][key]
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '')
}

/** What the envelope's `msg` says. */
export function say(said: Said, voice: Voice): string {
  return 'text' in said ? said.text : message(said.key, voice, ...said.values)
}
