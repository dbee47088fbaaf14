// Node, with Playwright from outside of jest's sandbox: there it is loaded once for all test files of a worker, and its
// code, which talks to the browser all the time, runs at full speed.
const { TestEnvironment } = require('jest-environment-node')
const playwright = require('playwright-core')

class PlaywrightEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.playwrightOutside = playwright
  }

  /** A test that fails also says what its browser tabs show, while they still show it. */
  async handleTestEvent({ name, error }) {
    const isFailure = name === 'test_fn_failure' || name === 'hook_failure'
    if (!isFailure || !error?.stack) return
    const shown = await this.global.whatTabsShow?.()
    if (shown) error.stack = error.stack.replace(error.message, (message) => `${message}\n\n${shown}\n`)
  }
}

module.exports = PlaywrightEnvironment
