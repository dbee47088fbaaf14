import { pathToFileURL } from 'node:url'
import { ensureBrowser } from '../browser/launch-browser'
import { inProject } from '../project-root'
import { runNode } from '../run-node'
import type { Check } from './check'

const typescript = pathToFileURL(inProject('node_modules/tsx/dist/loader.mjs')).href
const COUNTS = /^(\d+) passed, (\d+) failed in /m

/** A part of `npm run faults` that has every fault, every step and every platform in it. */
export const faultsCheck: Check = {
  name: 'faults',
  isWide: true,
  async run() {
    ensureBrowser()
    // A build that another check looks at must not be replaced meanwhile.
    const words = ['--as-built', '--part', 'small']
    const script = inProject('scripts/faults/main.ts')
    const { code, output } = await runNode(['--import', typescript, script, ...words])
    const [, passed = '0', failed = '0'] = COUNTS.exec(output) ?? []
    return { passed: Number(passed), failed: Number(failed) || Number(code !== 0), report: output }
  },
}
