import type { Page } from 'playwright-core'

/**
 * Leaves the app and empties what its origin keeps in localStorage, without a page of the origin, which would have to be
 * loaded for it.
 */
export async function leaveAndClearStorage(page: Page, origin: string): Promise<void> {
  await page.goto('about:blank')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' })
  await devtools.detach()
}
