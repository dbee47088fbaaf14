// Runs for a mutant only test files of its own layer that can notice it, until one fails: first the one beside the
// mutated file, then the fastest. Stryker passes the names of the covering tests, but Jest would load every test file
// that imports the mutated one to find them. For a static mutant, which is part of every test from the moment its file
// is loaded, it passes none: all of the layer's that import it can notice it.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { default: TestRunner } = require('jest-runner')

module.exports = class CoveringRunner extends TestRunner {
  /** What the run without mutants tells about each test file. Kept as a file: Stryker restarts its process. */
  get recordFile() {
    return path.join(this._globalConfig.rootDir, 'dist/test-files.json')
  }

  /** The folder in `src`. */
  layerOf(file) {
    return path.relative(this._globalConfig.rootDir, file).split(path.sep)[1]
  }

  async runTests(tests, watcher, options) {
    // With --findRelatedTests: the mutated files.
    const files = this._globalConfig.nonFlagArgs
    const layers = files.map((file) => this.layerOf(file))
    const ofLayer = tests.filter((test) => layers.includes(this.layerOf(test.path)))
    if (process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) return this.record(ofLayer, watcher, options)
    for (const test of this.covering(ofLayer, path.parse(files[0]).name)) {
      if (await this.fails(test, watcher, options)) return
    }
  }

  async record(tests, watcher, options) {
    const record = {}
    const stop = this.on('test-file-success', ([{ path: file }, { testResults, perfStats }]) => {
      const names = testResults.map(({ fullName }) => fullName)
      record[file] = { names, milliseconds: perfStats.end - perfStats.start }
    })
    await super.runTests(tests, watcher, options)
    stop()
    mkdirSync(path.dirname(this.recordFile), { recursive: true })
    writeFileSync(this.recordFile, JSON.stringify(record))
  }

  covering(tests, mutated) {
    const record = JSON.parse(readFileSync(this.recordFile, 'utf8'))
    const pattern = new RegExp(this._globalConfig.testNamePattern ?? '', 'i')
    const timeOf = ({ path: file }) =>
      path.basename(file).startsWith(`${mutated}.`) ? 0 : record[file].milliseconds
    return tests
      .filter(({ path: file }) => record[file]?.names.some((name) => pattern.test(name)))
      .sort((one, other) => timeOf(one) - timeOf(other))
  }

  async fails(test, watcher, options) {
    let hasFailed = false
    const fail = () => {
      hasFailed = true
    }
    const stops = [
      this.on('test-file-success', ([, { numFailingTests, testExecError }]) => {
        if (numFailingTests > 0 || testExecError) fail()
      }),
      this.on('test-file-failure', fail),
    ]
    await super.runTests([test], watcher, options)
    for (const stop of stops) stop()
    return hasFailed
  }
}
