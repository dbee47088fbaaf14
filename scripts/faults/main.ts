import { allCases } from '../../tests/faults/campaign/fault-case'
import { countsOf, failureText, leftOutReasons, table } from '../../tests/faults/campaign/report'
import { runCampaign } from '../../tests/faults/campaign/run-campaign'
import { sampleOf } from '../../tests/faults/campaign/sample'
import { buildWhenStale } from '../build/build-target'
import { faultOptions } from './options'

/** How many cases pass between two words of progress. */
const PROGRESS = 250

async function main() {
  const { seed, only, part, asBuilt } = faultOptions(process.argv.slice(2))
  const chosen = part === 'small' ? sampleOf(allCases, seed) : allCases
  const cases = chosen.filter(({ id }) => only.every((word) => id.includes(word)))
  const platforms = asBuilt ? [] : new Set(cases.map(({ platform }) => platform))
  for (const platform of platforms) await buildWhenStale(platform)
  console.log(`${cases.length} cases with seed ${seed}`)
  const start = performance.now()
  let done = 0
  const results = await runCampaign(cases, seed, (result) => {
    done += 1
    if (done % PROGRESS === 0) console.log(`${done} done`)
    if (result.problems.length > 0) console.log(failureText(result, seed))
  })
  const { passed, failed } = countsOf(results)
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(`\n${table(cases, results)}\n${leftOutReasons(cases)}\n`)
  console.log(`${passed} passed, ${failed} failed in ${minutes} min`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
