import { clearCallRecord, recordedCalls } from '../../tests/mini/typings/call-record'
import { objections, typedTargets } from '../../tests/mini/typings/judge'
import type { Check, Outcome } from './check'

/** A check after which the record has its calls and answers of the platforms, and none of an earlier run. */
export const recorded = (check: Check): Check => ({
  ...check,
  run() {
    clearCallRecord()
    return check.run()
  },
})

/** Every call that the mini suite has recorded, and every answer of its host, against the vendors' own typings. */
export const typingsCheck: Check = {
  name: 'mini: calls and answers by the vendors’ typings',
  after: ['mini'],
  async run(): Promise<Outcome> {
    const outcomes = typedTargets.map((target) => {
      const calls = recordedCalls(target)
      if (calls.length === 0) return { passed: 0, report: [`No call of ${target} was recorded.`] }
      const found = objections(target, calls)
      return { passed: calls.length, report: found.map(({ call, says }) => `${call}\n  ${says}`) }
    })
    const report = outcomes.flatMap((outcome) => outcome.report)
    const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
    return { passed, failed: report.length, report: report.join('\n\n') }
  },
}
