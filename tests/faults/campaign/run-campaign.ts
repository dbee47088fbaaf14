import type { PlatformName } from '../drivers/driver'
import type { CaseWorker } from '../fixture/case-worker'
import type { FaultCase } from './fault-case'
import { runCase } from './run-case'
import { type Stalls, watchStalls } from './stall'

export interface CaseResult {
  subject: FaultCase
  /** one sentence for each problem; empty for a case that passed */
  problems: readonly string[]
}

/** How many cases of each platform run at once: with more, answers wait until the app's time limits pass. */
const workersAtOnce: Record<PlatformName, number> = { weapp: 2, alipay: 2, tt: 2, h5: 3 }

/** Mini-programs share one thread with shop and proxy; their work would delay the answers to a browser. */
const groups: readonly (readonly PlatformName[])[] = [['weapp', 'alipay', 'tt'], ['h5']]

type OpenWorker = (platform: PlatformName) => Promise<CaseWorker>

/** How often a case runs when the computer stalls during it. */
const MOST_TRIES = 3

/** Runs a case; again where it fails while the computer stalls, which proves nothing about the app. */
async function judge(worker: CaseWorker, subject: FaultCase, seed: string, stalls: Stalls) {
  for (let tries = 1; ; tries += 1) {
    const begun = performance.now()
    const problems = await runCase(worker, subject, seed)
    if (problems.length === 0 || tries === MOST_TRIES || !stalls.since(begun)) return problems
  }
}

/** Takes cases off the queue, one after another. */
async function work(
  worker: CaseWorker,
  queue: FaultCase[],
  seed: string,
  report: (result: CaseResult) => void,
) {
  const stalls = watchStalls()
  for (let subject = queue.shift(); subject; subject = queue.shift()) {
    report({ subject, problems: await judge(worker, subject, seed, stalls) })
  }
  stalls.end()
}

/**
 * Runs cases, several at once. What each does depends on the seed and itself alone.
 * @param report called after each case, in the order in which they end
 */
export async function runCampaign(
  cases: readonly FaultCase[],
  {
    seed,
    openWorker,
    report,
  }: { seed: string; openWorker: OpenWorker; report?: (result: CaseResult) => void },
): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  const note = (result: CaseResult) => {
    results.push(result)
    report?.(result)
  }
  const runPlatform = async (platform: PlatformName) => {
    const queue = cases.filter((subject) => subject.platform === platform && !subject.leftOut)
    const count = Math.min(workersAtOnce[platform], queue.length)
    await Promise.all(
      Array.from({ length: count }, async () => {
        const worker = await openWorker(platform)
        try {
          await work(worker, queue, seed, note)
        } finally {
          await worker.close()
        }
      }),
    )
  }
  for (const group of groups) await Promise.all(group.map(runPlatform))
  return results
}
