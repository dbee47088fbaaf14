import { parseArgs } from 'node:util'

export interface FaultOptions {
  seed: string
  /** words that all have to stand in a case's name */
  only: readonly string[]
  part: 'all' | 'small'
}

/** Another seed would choose other fields and another sample; this one is for runs that nobody asked to differ. */
export const DEFAULT_SEED = '1'

/**
 * Reads `--seed`, `--only` and `--part`.
 * @throws an Error with one clear sentence for what can't be meant
 */
export function faultOptions(words: string[]): FaultOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args: words, options: { seed: text, only: text, part: text } })
  const { seed = DEFAULT_SEED, only = '', part = 'all' } = values
  if (part !== 'all' && part !== 'small') throw new Error(`${part} is no part; there are all and small.`)
  return { seed, only: only.split(/[\s,]+/).filter(Boolean), part }
}
