import { availableParallelism } from 'node:os'
import { type Check, type Outcome, outcomeOf } from './check'

/** Programs at once: more than there are cores, since each waits now and then, and no more than memory holds. */
export const roomHere = (): number => Math.min(availableParallelism(), 4) + 2

const programsOf = ({ isWide }: Check) => (isWide ? 2 : 1)

/**
 * Runs checks side by side, in their order as far as there is room for the next one and what it needs has ended. One
 * that fails stops nothing: one run shows everything that is wrong.
 * @param room how many programs run at once, two at least
 */
export function runChecks(
  checks: readonly Check[],
  room: number,
  run: (check: Check) => Promise<Outcome> = outcomeOf,
): Promise<Outcome[]> {
  const waiting = [...checks]
  const underWay = new Set<Check>()
  const outcomes: Outcome[] = []

  const isPending = (name: string) => [...waiting, ...underWay].some((check) => check.name === name)
  const isDue = ({ after = [] }: Check) => !after.some(isPending)
  const next = () => {
    const due = waiting.find(isDue)
    const taken = [...underWay].reduce((sum, check) => sum + programsOf(check), 0)
    return due && taken + programsOf(due) <= room ? due : undefined
  }

  return new Promise((resolve, reject) => {
    const start = (check: Check) => {
      waiting.splice(waiting.indexOf(check), 1)
      underWay.add(check)
      run(check).then((outcome) => {
        outcomes.push(outcome)
        underWay.delete(check)
        startMore()
      }, reject)
    }
    const startMore = () => {
      for (let check = next(); check; check = next()) start(check)
      if (underWay.size > 0) return
      if (waiting.length === 0) resolve(outcomes)
      else reject(new Error(`Nothing lets these start: ${waiting.map(({ name }) => name).join(', ')}.`))
    }
    startMore()
  })
}
