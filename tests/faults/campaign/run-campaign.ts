import { availableParallelism } from 'node:os'
import { CaseProcess } from './case-process'
import type { FaultCase } from './fault-case'

export interface CaseResult {
  subject: FaultCase
  /** one sentence for each problem; empty for a case that passed */
  problems: readonly string[]
}

/** A case waits now and then: with so many for each core none is idle. */
const CASES_PER_CORE = 2

/**
 * Runs cases, several at once in processes of their own. What each does depends on the seed and itself alone.
 * @param report called after each case, in the order in which they end
 */
export async function runCampaign(
  cases: readonly FaultCase[],
  seed: string,
  report: (result: CaseResult) => void,
): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  const queue = cases.filter(({ leftOut }) => !leftOut)
  const count = Math.min(availableParallelism() * CASES_PER_CORE, queue.length)
  const work = async () => {
    const process = new CaseProcess(seed)
    for (let subject = queue.shift(); subject; subject = queue.shift()) {
      const result = { subject, problems: await process.run(subject.id) }
      results.push(result)
      report(result)
    }
    process.end()
  }
  await Promise.all(Array.from({ length: count }, work))
  return results
}
