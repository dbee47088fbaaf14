// The tests of a file, found by Jest's own `describe` and `test`, and a way to run one of them as often as needed.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { ModernFakeTimers } = require('@jest/fake-timers')
const { jestExpect } = require('@jest/expect')
const circus = require('jest-circus')
const { ModuleMocker } = require('jest-mock')
const { apart, forget, setUpFiles } = require('./module-loader.js')

const { setTimeout: later, clearTimeout: never } = globalThis

function installGlobals() {
  const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus
  const mocker = new ModuleMocker(globalThis)
  const timers = new ModernFakeTimers({ config: { fakeTimers: {}, rootDir: '/' }, global: globalThis })
  const jest = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    useFakeTimers: () => timers.useFakeTimers(),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTimeAsync: (time) => timers.advanceTimersByTimeAsync(time),
    setTimeout: () => {},
  }
  const hooks = { beforeAll, beforeEach, afterAll, afterEach }
  Object.assign(globalThis, { describe, test, it, ...hooks, expect: jestExpect, jest })
}

/** `jest.mock` of the file that is being loaded. */
const mockFor = (file) => (name, make) => {
  const mocked = Module._resolveFilename(name, { filename: file, paths: [], id: file })
  require.cache[mocked] = Object.assign(new Module(mocked), { exports: make(), loaded: true })
}

/** Unlike `require`, it keeps nothing of what it has loaded once that is forgotten. */
const loadFile = (file) => Module._load(file, null)

const nameOf = ({ name, parent }) => (parent?.parent ? `${nameOf(parent)} ${name}` : name)

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)))

/** Loads a file with all that it needs and isn't loaded yet. @returns its tests */
function loadTests(file) {
  circus.resetState()
  const load = () => {
    const setUp = setUpFiles()
    forget([...setUp, file])
    for (const one of setUp) loadFile(one)
    globalThis.jest.mock = mockFor(file)
    loadFile(file)
  }
  if (/^jest\.mock\(/m.test(readFileSync(file, 'utf8'))) apart(load)
  else load()
  return testsIn(circus.getState().rootDescribeBlock).map((test) => ({
    id: `${path.relative(process.cwd(), file)}: ${nameOf(test)}`,
    file,
    run: (limit) => run(test, limit),
  }))
}

class TooLate extends Error {}

const within = async (limit, act) => {
  let timer
  const end = new Promise((_, reject) => {
    timer = later(() => reject(new TooLate(`not within ${limit} ms`)), limit)
  })
  try {
    await Promise.race([act(), end])
  } finally {
    never(timer)
  }
}

/** Every test has a `beforeAll` of its own, so that each can run alone. @throws the first error */
async function run(test, limit) {
  const blocks = []
  for (let block = test.parent; block; block = block.parent) blocks.unshift(block)
  const hooksOf = (type) => blocks.flatMap(({ hooks }) => hooks.filter((hook) => hook.type === type))
  const errors = []
  const attempt = (act) => within(limit, act).catch((error) => errors.push(error))
  await attempt(async () => {
    for (const { fn } of [...hooksOf('beforeAll'), ...hooksOf('beforeEach')]) await fn()
    await test.fn()
  })
  for (const { fn } of [...hooksOf('afterEach').reverse(), ...hooksOf('afterAll').reverse()]) {
    await attempt(async () => fn())
  }
  if (errors.length > 0) throw errors[0]
}

module.exports = { installGlobals, loadTests, TooLate }
