import type { Page } from 'playwright-core'

/**
 * Leaves the app and empties what its origin keeps in localStorage and cookies, without a page of the origin, which would have to be
 * loaded for it.
 */
export async function leaveAndForget(page: Page, origin: string): Promise<void> {
  await page.goto('about:blank')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,cookies' })
  await devtools.detach()
}
