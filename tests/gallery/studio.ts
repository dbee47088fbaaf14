import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'

/** The browser of a file of tests, and a page of its own to look at pictures with. */
export interface Studio {
  browser: Browser
  darkroom: Page
}

/** Opens a studio before the tests of a file and closes it after them; it is there once a test runs. */
export function studioForTheseTests(): () => Studio {
  jest.setTimeout(60_000)
  let browser: Browser
  let darkroom: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    darkroom = await browser.newPage()
  })
  afterAll(() => browser?.close())
  return () => ({ browser, darkroom })
}
