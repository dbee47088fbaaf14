import type { BrowserContext, Page } from 'playwright-core'
import { launchWholeBrowser } from '../scripts/browser/launch-browser'
import { inProject } from '../scripts/project-root'
import { conditions } from './conditions'

declare global {
  interface Window {
    /** what bench/first-input.js notes */
    firstInputAt: number | null
  }
}

/** A page to be measured. */
export interface Subject {
  name: string
  address: string
  /** what the browser already keeps for this origin (localStorage) */
  storage?: Readonly<Record<string, string>>
}

/** One load of it. Times in ms since the navigation began, sizes in bytes as they went over the wire. */
export interface Load {
  usableMs: number
  firstPaintMs: number
  bytes: number
  requests: number
}

async function slowDown(context: BrowserContext, page: Page) {
  const { network, cpuSlowdown } = conditions
  const devtools = await context.newCDPSession(page)
  const bytesPerSecond = (kbit: number) => (kbit * 1000) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTripMs,
    downloadThroughput: bytesPerSecond(network.downKbit),
    uploadThroughput: bytesPerSecond(network.upKbit),
    connectionType: 'cellular4g',
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return devtools
}

/** Counts what a page loads; `settled` resolves when it has been quiet for long enough. */
function watchTraffic(devtools: Awaited<ReturnType<typeof slowDown>>) {
  const traffic = { bytes: 0, requests: 0 }
  const underWay = new Set<string>()
  let lastChange = Date.now()
  const ended = (id: string, bytes: number) => {
    if (!underWay.delete(id)) return
    traffic.bytes += bytes
    lastChange = Date.now()
  }
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http') || request.url.endsWith('/favicon.ico')) return
    underWay.add(requestId)
    traffic.requests += 1
    lastChange = Date.now()
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    ended(requestId, encodedDataLength),
  )
  devtools.on('Network.loadingFailed', ({ requestId }) => ended(requestId, 0))
  const settled = async () => {
    while (underWay.size > 0 || Date.now() - lastChange < conditions.quietMs) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return traffic
  }
  return { settled }
}

/** Loads a page in a new browser that was never there, under the conditions of the measurement. */
export async function coldLoad({ name, address, storage = {} }: Subject): Promise<Load> {
  const browser = await launchWholeBrowser()
  try {
    const { viewport, pixelRatio: deviceScaleFactor, locale } = conditions
    const phone = { viewport, deviceScaleFactor, locale, isMobile: true, hasTouch: true }
    const context = await browser.newContext(phone)
    context.setDefaultTimeout(conditions.timeoutMs)
    const page = await context.newPage()
    const traffic = watchTraffic(await slowDown(context, page))
    await page.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    }, storage)
    await page.addInitScript({ path: inProject('bench/first-input.js') })
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.firstInputAt !== null)
    const { bytes, requests } = await traffic.settled()
    const times = await page.evaluate(() => ({
      usableMs: window.firstInputAt ?? Number.NaN,
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }))
    return { ...times, bytes, requests }
  } catch (error) {
    throw new Error(`${name} (${address}) could not be measured: ${String(error)}`)
  } finally {
    await browser.close()
  }
}
