import type { PlatformName } from '../hands/hand'
import type { Lane } from '../stage/lane'
import type { FaultCase } from './fault-case'
import { runCase } from './run-case'
import { type Standstills, watchStandstills } from './standstill'

export interface CaseResult {
  subject: FaultCase
  /** what was not as it should be; empty where all was well */
  problems: readonly string[]
}

/** How many cases of each platform run at once: more would keep answers waiting until the app calls them late. */
const lanesAtOnce: Record<PlatformName, number> = { weapp: 2, alipay: 2, tt: 2, h5: 3 }

/** The mini-programs run in one thread with shop and proxy; a browser that answers come to late would be misjudged. */
const groups: readonly (readonly PlatformName[])[] = [['weapp', 'alipay', 'tt'], ['h5']]

type OpenLane = (platform: PlatformName) => Promise<Lane>

/** How often a case is played that the computer stood still in. */
const MOST_TRIES = 3

/** Plays a case; again where it failed while the computer stood still, which is nobody's fault and no success. */
async function judge(lane: Lane, subject: FaultCase, seed: string, standstills: Standstills) {
  for (let tries = 1; ; tries += 1) {
    const begun = performance.now()
    const problems = await runCase(lane, subject, seed)
    if (problems.length === 0 || tries === MOST_TRIES || !standstills.since(begun)) return problems
  }
}

/** Takes cases off the queue, one after another. */
async function work(lane: Lane, queue: FaultCase[], seed: string, tell: (result: CaseResult) => void) {
  const standstills = watchStandstills()
  for (let subject = queue.shift(); subject; subject = queue.shift()) {
    tell({ subject, problems: await judge(lane, subject, seed, standstills) })
  }
  standstills.end()
}

/**
 * Runs cases, several at once. What each does depends on the seed and itself alone.
 * @param tell called after each case, in the order in which they end
 */
export async function runCampaign(
  cases: readonly FaultCase[],
  { seed, openLane, tell }: { seed: string; openLane: OpenLane; tell?: (result: CaseResult) => void },
): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  const note = (result: CaseResult) => {
    results.push(result)
    tell?.(result)
  }
  const runPlatform = async (platform: PlatformName) => {
    const queue = cases.filter((subject) => subject.platform === platform && !subject.leftOut)
    const count = Math.min(lanesAtOnce[platform], queue.length)
    await Promise.all(
      Array.from({ length: count }, async () => {
        const lane = await openLane(platform)
        try {
          await work(lane, queue, seed, note)
        } finally {
          await lane.close()
        }
      }),
    )
  }
  for (const group of groups) await Promise.all(group.map(runPlatform))
  return results
}
