import { randomInt } from 'node:crypto'
import { type Check, outcomeOf } from './check'
import { partsNamed } from './parts'

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

// A failing check stops nothing: one run shows everything that is wrong.
async function main() {
  let passed = 0
  let failed = 0
  for (const { checks, atOnce = 1 } of partsNamed(partNames())) {
    const waiting = [...checks]
    const worker = async () => {
      for (let check = waiting.shift(); check; check = waiting.shift()) {
        const outcome = await runAndShow(check)
        passed += outcome.passed
        failed += outcome.failed
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
