import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { array, number, object, parse, string } from 'valibot'
import { inProject } from '../project-root'
import type { Check, Outcome } from './check'
import { runTool } from './run-tool'

const results = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numTotalTests: number(),
  /** files that broke before any of their tests ran */
  numRuntimeErrorTestSuites: number(),
})

const config = object({ projects: array(object({ displayName: string() })) })

/** The jest projects that have tests now. */
export const jestProjects: readonly string[] = parse(
  config,
  require(inProject('jest.config.js')),
).projects.map(({ displayName }) => displayName)

// jest leaves one core to itself, and does next to nothing with it.
const WORKERS = 2

/** Tests of a file and test files in an order that `SHUFFLE_SEED` decides, where it is set. */
function shuffleOptions(): string[] {
  const { SHUFFLE_SEED } = process.env
  if (SHUFFLE_SEED === undefined) return []
  const sequencer = inProject('tests/support/shuffled-files.js')
  return ['--randomize', `--seed=${SHUFFLE_SEED}`, `--testSequencer=${sequencer}`]
}

/** How tests run. */
export interface JestRun {
  /** how many test files run at once; more than there are cores only where tests wait a lot */
  workers?: number
  /** further options of jest's command line, such as a pattern of names */
  words?: readonly string[]
}

async function runJest(projects: readonly string[], run: JestRun): Promise<Outcome> {
  const { workers = WORKERS, words = [] } = run
  const folder = mkdtempSync(path.join(tmpdir(), 'account-centre-jest-'))
  try {
    const outputFile = path.join(folder, 'results.json')
    const workersOption = `--maxWorkers=${workers}`
    const options = ['--json', `--outputFile=${outputFile}`, workersOption, ...shuffleOptions()]
    const all = [...options, '--selectProjects', ...projects, ...words]
    // What tests leave in the folder for temporary files goes with it.
    const env = { TMPDIR: folder }
    const { code, output } = await runTool({ file: 'jest/bin/jest.js', words: all, env })
    const { numPassedTests, numFailedTests, numTotalTests, numRuntimeErrorTestSuites } = parse(
      results,
      JSON.parse(readFileSync(outputFile, 'utf8')),
    )
    const failed = numFailedTests + numRuntimeErrorTestSuites
    if (numTotalTests === 0)
      return { passed: 0, failed: Math.max(failed, 1), report: `No test ran.\n${output}` }
    // Whatever jest itself objects to (a handle left open, a threshold) must not pass for success.
    return { passed: numPassedTests, failed: failed || Number(code !== 0), report: output }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The tests of some jest projects as one check, counted test by test. */
export const jestCheck = (name: string, projects: readonly string[], run: JestRun = {}): Check => ({
  name,
  isWide: true,
  run: () => runJest(projects, run),
})
