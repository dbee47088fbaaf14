// Stryker's runner for this project's unit tests. Jest would load every test file anew for each mutant; here they are
// loaded once, and a mutant is switched on in the code that is there. They are loaded again only for a static mutant,
// which is part of the code from the moment its file is loaded, and where a mutant has left something behind.
//
// A mutant has the tests of its own layer that run its code, first those beside the file, then the fastest, until
// one fails. To count, the same test fails a second time with the mutant and passes without.
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')

// Properties are tried less often than in `npm test`: a mutant that a few cases don't find is seldom found by many.
process.env.FC_RUNS ??= '20'

// What Stryker's changed code reads: which mutant is on. It writes there what runs.
globalThis.__stryker__ ??= {}

const loader = require('./module-loader.js')
const { installGlobals, loadTests, TooLate } = require('./test-file.js')

const fromSource = (file) => path.relative(path.join(process.cwd(), 'src'), file)
const layerOf = (file) => fromSource(file).split(path.sep)[0]
const isBeside = (test, file) => test.startsWith(`${file.replace(/\.tsx?$/, '')}.`)

class Runner {
  /** The tests of each loaded file. */
  loaded = new Map()
  known = new Set()
  /** How long each test takes. Kept as a file: Stryker restarts this process. */
  timesFile = path.resolve('dist/test-times.json')
  context = globalThis.__stryker__

  capabilities = () => ({ reloadEnvironment: true })

  async init() {
    for (const level of ['debug', 'info', 'log', 'warn', 'error']) console[level] = () => {}
    // What a failed test leaves behind says nothing about the next one.
    for (const event of ['unhandledRejection', 'uncaughtException']) process.on(event, () => {})
    loader.install()
    installGlobals()
    // A smaller example of a failure helps nobody here.
    require('fast-check').configureGlobal({ endOnFailure: true })
  }

  testFilesOf(layer) {
    return readdirSync(path.join('src', layer), { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.resolve('src', layer, name))
      .sort()
  }

  testsOf(file) {
    if (!this.loaded.has(file)) this.loaded.set(file, loadTests(file))
    return this.loaded.get(file)
  }

  /** Loads every test of the layer once: then it is known which files need which. */
  know(layer) {
    if (this.known.has(layer)) return
    this.known.add(layer)
    for (const file of this.testFilesOf(layer)) this.testsOf(file)
  }

  /** Forgets what the code has kept in its modules. */
  startAfresh() {
    loader.forgetAll()
    this.loaded.clear()
  }

  async dryRun({ files }) {
    const layers = [...new Set(files.map(layerOf))]
    for (const layer of layers) this.know(layer)
    const tests = layers.flatMap((layer) => this.testFilesOf(layer)).flatMap((file) => this.testsOf(file))
    const results = []
    for (const test of tests) {
      this.context.currentTestId = test.id
      const start = performance.now()
      const failure = await this.failureOf(test, 180_000)
      const timeSpentMs = performance.now() - start
      const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs }
      results.push(failure ? { ...result, status: 1, failureMessage: failure } : { ...result, status: 0 })
    }
    this.context.currentTestId = undefined
    mkdirSync('dist', { recursive: true })
    const times = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    writeFileSync(this.timesFile, JSON.stringify(times))
    return { status: 'complete', tests: results, mutantCoverage: this.context.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, sandboxFileName, hitLimit }) {
    const isStatic = mutantActivation === 'static'
    this.times = JSON.parse(readFileSync(this.timesFile, 'utf8'))
    this.context.hitLimit = hitLimit
    if (isStatic) this.know(layerOf(sandboxFileName))
    const candidates = this.candidates(sandboxFileName, testFilter)
    if (isStatic) this.startAfresh()
    this.context.activeMutant = activeMutant.id
    try {
      return await this.resultOf(activeMutant.id, candidates, isStatic)
    } finally {
      this.context.activeMutant = undefined
      this.context.hitCount = undefined
      if (isStatic) this.startAfresh()
    }
  }

  /** The tests to be tried, in order: those that run the code, or all in files that need the mutated one. */
  candidates(mutated, filter) {
    const layer = layerOf(mutated)
    const needing = loader.dependants(mutated)
    const fileOf = (id) => path.resolve(id.slice(0, id.indexOf(': ')))
    const rank = (id) => (isBeside(fileOf(id), mutated) ? -1e6 : 0) + this.times[id]
    return (filter ?? Object.keys(this.times))
      .map((id) => ({ id, file: fileOf(id) }))
      .filter(({ file }) => layerOf(file) === layer && (filter || needing.has(file)))
      .sort((one, other) => rank(one.id) - rank(other.id))
  }

  async resultOf(mutant, candidates, isStatic) {
    let nrOfTests = 0
    for (const { id, file } of candidates) {
      let tests
      try {
        tests = this.testsOf(file)
      } catch (error) {
        // The app wouldn't start, as no test would.
        if (!isStatic) throw error
        return { status: 'killed', killedBy: [id], failureMessage: String(error), nrOfTests }
      }
      for (const test of tests.filter((one) => one.id === id)) {
        nrOfTests += 1
        const limit = 5_000 + 20 * this.times[id]
        const failure = await this.failureOf(test, limit)
        if (!failure) continue
        if (this.isEndless) {
          this.startAfresh()
          return { status: 'timeout', reason: `${id}: ${failure}` }
        }
        if (!(isStatic || (await this.isCertain(test, mutant, limit)))) continue
        return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests }
      }
    }
    return { status: 'survived', nrOfTests }
  }

  async isCertain(test, mutant, limit) {
    let tried = test
    this.context.activeMutant = undefined
    let passes = (await this.failureOf(tried, limit)) === null
    if (!passes) {
      // Something is left of the mutant, or of an earlier one.
      this.startAfresh()
      tried = this.testsOf(test.file).find(({ id }) => id === test.id)
      passes = (await this.failureOf(tried, limit)) === null
    }
    this.context.activeMutant = mutant
    return passes && (await this.failureOf(tried, limit)) !== null
  }

  /** What the test said, null if it passed. */
  async failureOf(test, limit) {
    this.context.hitCount = this.context.hitLimit === undefined ? undefined : 0
    this.isEndless = false
    try {
      await test.run(limit)
      return null
    } catch (error) {
      this.isEndless = error instanceof TooLate || this.context.hitCount > this.context.hitLimit
      return String(error?.stack ?? error)
    }
  }
}

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'kept-loaded', factory: () => new Runner() }]
