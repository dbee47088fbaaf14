import { type Browser, type BrowserContext, type BrowserContextOptions, devices } from 'playwright-core'
import { PATIENCE_MS } from '../support/patience'
import type { SecretWatch } from './watch-secrets'

/** An empty phone of its own, with storage and cookies that its tabs share, under the eyes of the secret scan. */
export async function openContext(
  browser: Browser,
  watch: SecretWatch,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  await watch.follow(context)
  return context
}
