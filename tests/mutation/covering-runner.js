// Runs for a mutant only the test files that can notice it, the fastest first, until one fails. Stryker passes the names
// of the covering tests, but Jest would load every test file that imports the mutated one to find them. For a static
// mutant, which is part of every test from the moment its file is loaded, it passes none: the tests of the mutant's own
// folder run then, or all where it has none.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { default: TestRunner } = require('jest-runner')

/** What the run without mutants tells about each test file. Kept as a file: Stryker restarts its process. */
const recordOf = (rootDir) => path.join(rootDir, 'dist/test-files.json')

module.exports = class CoveringRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    const isMutant = process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined
    return isMutant ? this.runMutant(tests, watcher, options) : this.record(tests, watcher, options)
  }

  async record(tests, watcher, options) {
    const files = {}
    const stop = this.on('test-file-success', ([{ path: file }, { testResults, perfStats }]) => {
      files[file] = {
        names: testResults.map(({ fullName }) => fullName),
        milliseconds: perfStats.end - perfStats.start,
      }
    })
    await super.runTests(tests, watcher, options)
    stop()
    const record = recordOf(this._globalConfig.rootDir)
    mkdirSync(path.dirname(record), { recursive: true })
    writeFileSync(record, JSON.stringify(files))
  }

  async runMutant(tests, watcher, options) {
    const files = JSON.parse(readFileSync(recordOf(this._globalConfig.rootDir), 'utf8'))
    const { testNamePattern, nonFlagArgs } = this._globalConfig
    const pattern = new RegExp(testNamePattern ?? '', 'i')
    const covering = tests.filter(({ path: file }) => files[file]?.names.some((name) => pattern.test(name)))
    const beside = covering.filter(({ path: file }) => file.startsWith(path.dirname(nonFlagArgs[0])))
    const order = testNamePattern || beside.length === 0 ? covering : beside
    order.sort((one, other) => files[one.path].milliseconds - files[other.path].milliseconds)

    let hasFailed = false
    const stops = [
      this.on('test-file-success', ([, { numFailingTests, testExecError }]) => {
        if (numFailingTests > 0 || testExecError) hasFailed = true
      }),
      this.on('test-file-failure', () => {
        hasFailed = true
      }),
    ]
    for (const test of order) {
      if (hasFailed) break
      await super.runTests([test], watcher, options)
    }
    for (const stop of stops) stop()
  }
}
