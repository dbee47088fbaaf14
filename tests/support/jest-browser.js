// jsdom plus the parts of a browser it leaves out, taken from Node, so that screens can talk to the embedded shop.
const { TestEnvironment } = require('jest-environment-jsdom')

const fromNode = {
  ...{ fetch, Request, Response, Headers, AbortController, AbortSignal, ReadableStream },
  ...{ TextEncoder, TextDecoder, structuredClone },
  // Bytes made by Node's own functions must pass `instanceof` in the page.
  ...{ Uint8Array, ArrayBuffer },
}

class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, fromNode)
    Object.defineProperty(this.global, 'crypto', { value: crypto, configurable: true })
    this.global.scrollTo = () => {}
  }
}

module.exports = BrowserEnvironment
