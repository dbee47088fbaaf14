// What `playwright-core` imports as where tests/support/jest-playwright.js has loaded it.
module.exports = globalThis.playwrightOutside
