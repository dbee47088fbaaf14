import { platforms } from '../../driver/driver'
import { faultKinds } from '../proxy/kinds'
import type { FaultCase } from './fault-case'
import type { CaseResult } from './run-campaign'

const LEFT_OUT = '–'

function cell(results: readonly CaseResult[], cases: readonly FaultCase[]): string {
  const out = cases.filter(({ leftOut }) => leftOut).length
  const passed = results.filter(({ problems }) => problems.length === 0).length
  const ran = results.length === 0 ? '' : `${passed}/${results.length}`
  return [ran, out > 0 ? `${out}${LEFT_OUT}` : ''].filter(Boolean).join(' ') || '·'
}

const line = (cells: readonly string[]) =>
  cells.map((text, index) => (index === 0 ? text.padEnd(16) : text.padStart(11))).join('')

/** Passed of run for each kind and platform; `–` counts what can't be. */
export function table(cases: readonly FaultCase[], results: readonly CaseResult[]): string {
  const rows = faultKinds.map(({ name }) =>
    line([
      name,
      ...platforms.map((platform) => {
        const isHere = (subject: FaultCase) => subject.kind.name === name && subject.platform === platform
        return cell(
          results.filter(({ subject }) => isHere(subject)),
          cases.filter(isHere),
        )
      }),
    ]),
  )
  return [line(['', ...platforms]), ...rows].join('\n')
}

/** Why combinations were left out, and how many. */
export function leftOutReasons(cases: readonly FaultCase[]): string {
  const counts = new Map<string, number>()
  for (const { leftOut } of cases) if (leftOut) counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1)
  return [...counts].map(([reason, count]) => `${LEFT_OUT} ${count}: ${reason}`).join('\n')
}

/** A failed case: what was wrong, and how to see it alone. */
export const failureText = ({ subject, problems }: CaseResult, seed: string): string =>
  [
    `✗ ${subject.id}`,
    ...problems.map((problem) => `    ${problem}`),
    `    npm run faults -- --seed ${seed} --only "${subject.id}"`,
  ].join('\n')

export const countsOf = (results: readonly CaseResult[]) => {
  const failed = results.filter(({ problems }) => problems.length > 0).length
  return { passed: results.length - failed, failed }
}
