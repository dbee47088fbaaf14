// Node, with Playwright from outside of jest's sandbox: there it is loaded once for all test files of a worker, and its
// code, which talks to the browser all the time, runs at full speed.
const { TestEnvironment } = require('jest-environment-node')
const playwright = require('playwright-core')

class PlaywrightEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.playwrightOutside = playwright
  }
}

module.exports = PlaywrightEnvironment
