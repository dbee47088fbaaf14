import { randomInt } from 'node:crypto'
import { type Check, outcomeOf } from './check'
import { checksNamed } from './parts'
import { roomHere, runChecks } from './run-checks'

async function runAndShow(check: Check) {
  const start = performance.now()
  const outcome = await outcomeOf(check)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts =
    outcome.failed > 0 ? `${outcome.passed} passed, ${outcome.failed} FAILED` : `${outcome.passed} passed`
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${check.name}: ${counts} in ${seconds} s`)
  if (outcome.failed > 0 || check.name === 'sizes') console.log(`\n${outcome.report}\n`)
  return outcome
}

const LARGEST_SEED = 2 ** 31

/** Reads the command line; `--shuffle` or `--shuffle=SEED` runs test files and tests in another order. */
function partNames(): string[] {
  const [shuffle, names] = [/^--shuffle(?:=(\d+))?$/, process.argv.slice(2)]
  const asked = names.map((name) => shuffle.exec(name)).find((found) => found !== null)
  if (asked) {
    process.env.SHUFFLE_SEED = asked[1] ?? String(randomInt(LARGEST_SEED))
    console.log(`Shuffled; to repeat it: npm test -- --shuffle=${process.env.SHUFFLE_SEED}`)
  }
  return names.filter((name) => !shuffle.test(name))
}

async function main() {
  const outcomes = await runChecks(checksNamed(partNames()), roomHere(), runAndShow)
  const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0)
  const [passed, failed] = [sum('passed'), sum('failed')]
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
