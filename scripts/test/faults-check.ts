import { pathToFileURL } from 'node:url'
import type { PlatformName } from '../../tests/faults/drivers/driver'
import { ensureBrowser } from '../browser/launch-browser'
import { inProject } from '../project-root'
import { runNode } from '../run-node'
import type { Check } from './check'

const typescript = pathToFileURL(inProject('node_modules/tsx/dist/loader.mjs')).href
const COUNTS = /^(\d+) passed, (\d+) failed in /m

/**
 * The cases of one platform in a part of `npm run faults` that has every fault, every step and every platform in it. In a
 * process of its own: mini-programs share one thread with shop and proxy, and leave the other cores idle.
 */
export const faultsCheck = (platform: PlatformName): Check => ({
  name: `faults: ${platform}`,
  async run() {
    if (platform === 'h5') ensureBrowser()
    // A build that another check looks at must not be replaced meanwhile.
    const words = ['--as-built', '--part', 'small', '--only', `${platform} `]
    const script = inProject('scripts/faults/main.ts')
    const { code, output } = await runNode(['--import', typescript, script, ...words])
    const [, passed = '0', failed = '0'] = COUNTS.exec(output) ?? []
    return { passed: Number(passed), failed: Number(failed) || Number(code !== 0), report: output }
  },
})
