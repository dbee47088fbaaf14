import { type BrowserContextOptions, devices } from 'playwright-core'

/** A Chinese phone with a screen of 390×844, driven by touch. */
export const phoneOptions: BrowserContextOptions = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  locale: 'zh-CN',
  // It would answer what tests hold or break; tests/e2e/kept-app.test.ts has one.
  serviceWorkers: 'block',
}
