import { allCases } from '../../tests/faults/campaign/fault-case'
import { countsOf, failureText } from '../../tests/faults/campaign/report'
import { runCampaign } from '../../tests/faults/campaign/run-campaign'
import { sampleOf } from '../../tests/faults/campaign/sample'
import { CaseWorkers } from '../../tests/faults/fixture/case-workers'
import { ensureBrowser } from '../browser/launch-browser'
import { DEFAULT_SEED } from '../faults/options'
import type { Check } from './check'

/** A part of `npm run faults` that has every fault, every step and every platform in it. */
export const faultsCheck: Check = {
  name: 'faults',
  async run() {
    ensureBrowser()
    const workers = new CaseWorkers()
    try {
      const cases = sampleOf(allCases, DEFAULT_SEED)
      const results = await runCampaign(cases, {
        seed: DEFAULT_SEED,
        openWorker: (platform) => workers.open(platform),
      })
      const failed = results.filter(({ problems }) => problems.length > 0)
      const report = failed.map((result) => failureText(result, DEFAULT_SEED)).join('\n')
      return { ...countsOf(results), report }
    } finally {
      await workers.close()
    }
  },
}
