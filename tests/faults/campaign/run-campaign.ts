import { availableParallelism } from 'node:os'
import { type PlatformName, platforms } from '../../driver/driver'
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
  const work = async (number: number) => {
    const process = new CaseProcess(seed)
    let platform = platforms[number % platforms.length]
    for (let subject = takeCase(queue, platform); subject; subject = takeCase(queue, platform)) {
      platform = subject.platform
      const result = { subject, problems: await process.run(subject.id) }
      results.push(result)
      report(result)
    }
    process.end()
  }
  await Promise.all(Array.from({ length: count }, (_, number) => work(number)))
  return results
}

/** The next case of this platform, or of another when there is none. */
function takeCase(queue: FaultCase[], platform: PlatformName | undefined): FaultCase | undefined {
  const place = queue.findIndex((subject) => subject.platform === platform)
  return queue.splice(Math.max(place, 0), 1)[0]
}
