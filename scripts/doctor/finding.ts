import type { Visit } from './shop/visit'
import type { WordKey } from './words/en'

/** `blocker`: the app doesn't work with this shop as it is. `warning`: a part of it doesn't, or not well. */
export type Verdict = 'ok' | 'note' | 'warning' | 'blocker'

/** A value in a sentence. A list of keys is written in the reader's language, and what is no key as it is. */
export type Value = string | number | readonly string[]

/** One thing that was found out, as data: `words` is a sentence in `words/`, `values` fill its places. */
export interface Finding {
  readonly verdict: Verdict
  readonly words: WordKey
  readonly values?: Readonly<Record<string, Value>>
}

/** A question to a shop. Checks share what the visit has asked before, and depend on nothing else of each other. */
export interface Check {
  readonly name: WordKey
  /** whether it reads the shop's settings (`base/common`) and says nothing without them */
  readonly needsSettings?: boolean
  readonly run: (visit: Visit) => Promise<readonly Finding[]>
}

const finding =
  (verdict: Verdict) =>
  (words: WordKey, values?: Finding['values']): Finding => ({ verdict, words, values })

export const ok = finding('ok')
export const note = finding('note')
export const warning = finding('warning')
export const blocker = finding('blocker')
