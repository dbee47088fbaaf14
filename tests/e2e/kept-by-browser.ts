import type { Page } from 'playwright-core'
import { until } from '../support/until'

/** Which version of the app is open (changing-site.ts). */
export const versionOf = (page: Page) => page.locator('meta[name=version]').getAttribute('content')

/** Waits until the browser keeps this version. */
export const isKept = (page: Page, version: string) =>
  until(`version ${version} is kept`, () =>
    page.evaluate(async (wanted) => {
      const worker = await navigator.serviceWorker.getRegistration()
      const kept = worker?.active && (await caches.match(worker.scope))
      return kept ? (await kept.text()).includes(`name="version" content="${wanted}"`) : false
    }, version),
  )

/** Waits until the browser keeps nothing of the app, and nothing opens it but the network. */
export const isForgotten = (page: Page) =>
  until('the app is forgotten', () =>
    page.evaluate(
      async () => !(await navigator.serviceWorker.getRegistration()) && (await caches.keys()).length === 0,
    ),
  )

/** Every address that the browser keeps. */
export const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname + new URL(url).search)
  })
