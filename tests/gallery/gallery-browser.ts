import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'

/** The browser of a test file, and a page of its own for reading snapshots. */
export interface GalleryBrowser {
  browser: Browser
  canvasPage: Page
}

/** Opens a browser before the tests of a file and closes it after them; call the result within a test. */
export function galleryBrowserForTheseTests(): () => GalleryBrowser {
  let browser: Browser
  let canvasPage: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    canvasPage = await browser.newPage()
  })
  afterAll(() => browser?.close())
  return () => ({ browser, canvasPage })
}
