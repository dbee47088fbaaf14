import { parseArgs } from 'node:util'

export interface FaultOptions {
  seed: string
  /** words that all have to stand in a case's name */
  only: readonly string[]
  part: 'all' | 'small'
  /** of the builds that are there, whatever has changed since */
  asBuilt: boolean
}

/** Another seed would choose other fields and another sample; this one is for runs that nobody asked to differ. */
export const DEFAULT_SEED = '1'

/**
 * Reads `--seed`, `--only`, `--part` and `--as-built`.
 * @throws an Error with one clear sentence for what can't be meant
 */
export function faultOptions(words: string[]): FaultOptions {
  const text = { type: 'string' } as const
  const options = { seed: text, only: text, part: text, 'as-built': { type: 'boolean' } } as const
  const { values } = parseArgs({ args: words, options })
  const { seed = DEFAULT_SEED, only = '', part = 'all', 'as-built': asBuilt = false } = values
  if (part !== 'all' && part !== 'small') throw new Error(`${part} is no part; there are all and small.`)
  return { seed, only: only.split(/[\s,]+/).filter(Boolean), part, asBuilt }
}
