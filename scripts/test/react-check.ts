import { missingFiles } from '../build/missing-files'
import { runTaro } from '../build/run-taro'
import { inProject } from '../project-root'
import type { Check } from './check'
import { jestCheck } from './jest-check'

const FOLDER = 'dist/on-react'

const files = ['register', 'profile', 'quick-taps'].map((name) => `tests/mini/${name}.test.ts`)

const journeys = jestCheck('', ['mini'], {
  words: ['--testNamePattern=^weapp', '--runTestsByPath', ...files.map((file) => inProject(file))],
  env: { MINI_DIST: inProject(FOLDER) },
})

/** WeChat's package on React instead of Preact (config/mini.ts): the way back stays open. */
export const reactCheck: Check = {
  name: 'mini: weapp on React',
  async run() {
    const outputRoot = `${FOLDER}/weapp`
    await runTaro({ type: 'weapp', outputRoot, env: { MINI_RENDERER: 'react' } })
    const missing = missingFiles('weapp', inProject(outputRoot))
    if (missing.length > 0) throw new Error(`${outputRoot} is incomplete: missing ${missing.join(', ')}.`)
    return journeys.run()
  },
}
