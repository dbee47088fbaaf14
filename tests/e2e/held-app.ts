import type { Page } from 'playwright-core'

const appFile = /\/app\.\w+\.js$/

/**
 * From now on the app's own file waits on its way to this page.
 * @returns how to let it arrive, on every later visit as well
 */
export async function holdApp(page: Page): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(appFile, async (route) => {
    await released
    await route.continue()
  })
  return async () => {
    release()
    await page.locator('#app[data-shell], #skeleton').waitFor({ state: 'detached' })
    await page.unroute(appFile)
  }
}
