import type { Browser } from 'playwright-core'
import { launchBrowser, launchWholeBrowser } from '../../scripts/browser/launch-browser'

/** Letters and colours that don't depend on the settings of the computer. */
const sameEverywhere = [
  ...['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning'],
  ...['--force-color-profile=srgb', '--force-device-scale-factor=1'],
]

/**
 * Opens a Chromium whose snapshots can be compared with those of another computer before the tests of a file and closes
 * it after them; call the result within a test.
 */
export function galleryBrowserForTheseTests(
  launch: (more: readonly string[]) => Promise<Browser> = launchBrowser,
): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch(sameEverywhere)
  })
  afterAll(() => browser?.close())
  return () => browser
}

/** The same for a page whose own font, which the engine alone doesn't take from the system, gives it its height. */
export const wholeGalleryBrowserForTheseTests = (): (() => Browser) =>
  galleryBrowserForTheseTests(launchWholeBrowser)
