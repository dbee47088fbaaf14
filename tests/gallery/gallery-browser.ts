import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'

/** Letters and colours that don't depend on the settings of the computer. */
const sameEverywhere = [
  ...['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning'],
  ...['--force-color-profile=srgb', '--force-device-scale-factor=1'],
]

/** Starts a Chromium whose snapshots can be compared with those of another computer. */
export const launchGalleryBrowser = (more: readonly string[] = []): Promise<Browser> =>
  launchBrowser([...sameEverywhere, ...more])

/** Opens a browser before the tests of a file and closes it after them; call the result within a test. */
export function galleryBrowserForTheseTests(): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchGalleryBrowser()
  })
  afterAll(() => browser?.close())
  return () => browser
}
