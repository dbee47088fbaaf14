import { platforms } from '../../tests/driver/driver'
import { findNginx } from '../browser/find-nginx'
import { ensureBrowser } from '../browser/launch-browser'
import { buildWhenStale } from '../build/build-target'
import { allTargets, type Target } from '../build/targets'
import { engineFaults } from '../engines/engine-faults'
import { outputFiles } from '../size/output-files'
import { sizeLines, sizeTable } from '../size/size-lines'
import { allBrowsersCheck, browsersCheck } from './browsers-check'
import { type Check, check } from './check'
import { faultsCheck } from './faults-check'
import { type JestRun, jestCheck, jestProjects } from './jest-check'
import { runToolOrThrow } from './run-tool'
import { recorded, typingsCheck } from './typings-check'

/** A named part of `npm test`, so that one can be run alone. */
export interface Part {
  name: string
  checks: Check[]
  /** the builds that it works on */
  needs?: readonly Target[]
  /** it is no part of `npm test` without a name */
  onlyNamed?: boolean
}

// A compiler makes much that lives long: with more room for what is new, a sixth of its time is not spent on moving it.
const flags = ['--max-semi-space-size=64']

const typescript = (name: string, config: string): Check => {
  const cache = ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/typescript/${config}.tsbuildinfo`]
  const words = ['--noEmit', '-p', config, ...cache]
  return check(`types: ${name}`, () => runToolOrThrow({ file: 'typescript/bin/tsc', words, flags }))
}

const buildOf = (target: Target) => `build: ${target}`

const build = (targets: readonly Target[]): Part => ({
  name: 'build',
  checks: targets.map((target) =>
    check(buildOf(target), async () => ((await buildWhenStale(target)) ? '' : 'up to date')),
  ),
})

const sizes: Check = {
  name: 'sizes',
  async run() {
    const lines = await sizeLines()
    const failed = lines.filter(({ holds }) => !holds).length
    return { passed: lines.length - failed, failed, report: sizeTable(lines) }
  },
}

const engines: Check = {
  name: 'engines',
  async run() {
    const scripts = allTargets.flatMap(outputFiles).filter(({ name }) => name.endsWith('.js'))
    const faults = scripts.flatMap(engineFaults)
    return { passed: scripts.length, failed: faults.length, report: faults.join('\n') }
  },
}

/** Tests that look at what is built in Chromium, which is installed where there is none. */
const inBrowser = (name: string, run?: JestRun): Check => ({
  ...jestCheck(name, [name], run),
  async run() {
    ensureBrowser()
    return jestCheck(name, [name], run).run()
  },
})

/** The documented nginx configuration, where there is an nginx. */
const behindNginx: Check = findNginx()
  ? inBrowser('nginx')
  : check('nginx (not here, so not tried)', async () => 'docs/integration.md was not tried')

const jestPart = (name: string, part: Partial<Part> = {}): Part[] =>
  jestProjects.includes(name) ? [{ name, checks: [jestCheck(name, [name])], ...part }] : []

/** Parts of jest that need no build: in one run no core waits for the last file of each. */
const jestWithoutBuild = ['tooling', 'unit', 'components', 'contract', 'flows']

/** Everything that `npm test` can do, in its order. A kind of test that doesn't exist yet has no part. */
export const parts: readonly Part[] = [
  {
    name: 'types',
    checks: [
      typescript('mini-programs', 'tsconfig.json'),
      typescript('h5', 'tsconfig.h5.json'),
      typescript('service worker', 'src/worker'),
    ],
  },
  {
    name: 'lint',
    checks: [
      check('lint: biome', () => runToolOrThrow({ file: '@biomejs/biome/bin/biome', words: ['check'] })),
      check('lint: layers', () =>
        runToolOrThrow({ file: 'dependency-cruiser/bin/dependency-cruise.mjs', words: ['.'] }),
      ),
    ],
  },
  ...jestWithoutBuild.flatMap((name) => jestPart(name)),
  build(allTargets),
  { name: 'size', checks: [sizes], needs: allTargets },
  { name: 'engines', checks: [engines], needs: allTargets },
  ...jestPart('mini', {
    // A third of the time these wait for an app that tries again.
    checks: [recorded(jestCheck('mini', ['mini'], { workers: 3 })), typingsCheck],
    needs: allTargets.filter((target) => target !== 'h5'),
  }),
  ...jestPart('e2e', { checks: [inBrowser('e2e', { workers: 3 })], needs: ['h5'] }),
  ...jestPart('browsers', { checks: [browsersCheck()], needs: ['h5'] }),
  { name: 'all-browsers', checks: [allBrowsersCheck], needs: ['h5'], onlyNamed: true },
  ...jestPart('nginx', { checks: [behindNginx], needs: ['h5'] }),
  ...jestPart('gallery', { checks: [inBrowser('gallery')], needs: ['h5', 'weapp'] }),
  { name: 'faults', checks: [faultsCheck], needs: platforms },
]

/** The parts, those of jest that need no build as one. */
function inOneRun(all: readonly Part[]): readonly Part[] {
  const isOne = ({ name }: Part) => jestWithoutBuild.includes(name)
  const names = all.filter(isOne).map(({ name }) => name)
  const together: Part = { name: 'jest', checks: [jestCheck(names.join(', '), names)] }
  return [...all.filter((part) => !isOne(part)), together]
}

/**
 * The parts with these names, with the builds that they need; all when nobody is named.
 * @throws an Error with one clear sentence for a name that isn't one
 */
export function partsNamed(names: readonly string[]): readonly Part[] {
  if (names.length === 0) return inOneRun(parts.filter(({ onlyNamed }) => !onlyNamed))
  const unknown = names.find((name) => !parts.some((part) => part.name === name))
  if (unknown)
    throw new Error(
      `${unknown} is no part of the tests; there are ${parts.map(({ name }) => name).join(', ')}.`,
    )
  const chosen = parts.filter(({ name }) => names.includes(name))
  const needed = allTargets.filter((target) => chosen.some(({ needs }) => needs?.includes(target)))
  return needed.length === 0 || names.includes('build') ? chosen : [build(needed), ...chosen]
}

/** The checks of these parts, in the order in which they are best begun: builds, what keeps cores busy, the rest. */
export function checksNamed(names: readonly string[]): readonly Check[] {
  const checks = partsNamed(names).flatMap((part) =>
    part.checks.map(
      (one): Check => ({
        ...one,
        after: [...(part.needs ?? []).map(buildOf), ...(one.after ?? [])],
      }),
    ),
  )
  const isBuild = ({ name }: Check) => allTargets.some((target) => name === buildOf(target))
  const [builds, others] = [checks.filter(isBuild), checks.filter((one) => !isBuild(one))]
  return [...builds, ...others.filter(({ isWide }) => isWide), ...others.filter(({ isWide }) => !isWide)]
}
