import { type Browser, chromium, type Page } from 'playwright-core'
import { browserFlags, ensureBrowser } from '../../scripts/browser/launch-browser'

/** A Chromium that keeps a page it leaves as people's browsers do; Playwright switches that off. */
export const launchWithBackForwardCache = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    args: [...browserFlags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })

/** Leaves the app for another page of its origin. Until `goBack` the app's page is frozen and hears nothing. */
export async function leaveApp(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isPersisted: persisted }))
  })
  await page.goto(new URL('/_sandbox', page.url()).href)
}

/** Goes back to the app. Fails where the browser loads it anew instead of reviving its page. */
export async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => Reflect.get(window, 'isPersisted'))).toBe(true)
}
