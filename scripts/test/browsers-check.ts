import { aptInstall } from '../browser/apt-install'
import { type EngineName, engineNames, enginePackages, findEngine } from '../browser/engines'
import { ensureBrowser } from '../browser/launch-browser'
import { inProject } from '../project-root'
import type { Check } from './check'
import { jestCheck } from './jest-check'

/** Chromium is installed where there is none, the others by `npm run test:browsers`. */
const isHere = (name: EngineName) => name === 'chromium' || findEngine(name) !== null

const flowsIn = (engines: readonly EngineName[], words: readonly string[] = []) => {
  const files = engines.map((name) => inProject(`tests/browsers/${name}.test.ts`))
  return jestCheck('', ['browsers'], { words: [...words, '--runTestsByPath', ...files] })
}

/** A short flow in each browser engine that is here; its name says which are not. */
export function browsersCheck(): Check {
  const here = engineNames.filter(isHere)
  const missing = engineNames.filter((name) => !isHere(name))
  const rest = missing.length > 0 ? ` (not here, so not tried: ${missing.join(', ')})` : ''
  return {
    name: `browsers: ${here.join(', ')}${rest}`,
    async run() {
      ensureBrowser()
      return flowsIn(here, ['--testNamePattern=^smoke']).run()
    },
  }
}

/** Every flow in every browser engine, those installed first that are missing. */
export const allBrowsersCheck: Check = {
  name: `browsers: all flows in ${engineNames.join(', ')}`,
  async run() {
    ensureBrowser()
    const missing = engineNames.filter((name) => !isHere(name))
    if (missing.length > 0) aptInstall(missing.flatMap((name) => enginePackages[name]))
    const lacking = missing.filter((name) => !isHere(name))
    if (lacking.length > 0)
      throw new Error(`No ${lacking.join(' and no ')} here, and none could be installed.`)
    return flowsIn(engineNames).run()
  },
}
