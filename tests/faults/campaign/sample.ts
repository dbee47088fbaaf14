import { type FaultCase, numberOf } from './fault-case'

/** A few cases in which every kind, every step and every platform occurs; which ones, the seed decides. */
export function sampleOf(cases: readonly FaultCase[], seed: string): FaultCase[] {
  const shuffled = cases
    .filter(({ leftOut }) => !leftOut)
    .map((subject) => ({ subject, place: numberOf(`${seed} ${subject.id}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ subject }) => subject)
  const seen = new Set<string>()
  return shuffled.filter(({ kind, step, platform }) => {
    const marks = [kind.name, step.name, `${platform} ${step.name.split('/')[0]}`]
    const isNew = marks.some((mark) => !seen.has(mark))
    if (isNew) for (const mark of marks) seen.add(mark)
    return isNew
  })
}
