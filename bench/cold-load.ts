import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { launchWholeBrowser } from '../scripts/browser/launch-browser'
import { inProject } from '../scripts/project-root'
import { conditions } from './conditions'

declare global {
  interface Window {
    /** what bench/first-use.js notes, in ms since the navigation began */
    firstUse: Record<'usableAt' | 'worksAt' | 'acceptedAt', number | null> &
      Record<'longestTaskMs' | 'shift', number>
    /** the controls of which one must be usable */
    benchControl: string
  }
}

/** A page to be measured. */
export interface Subject {
  name: string
  address: string
  /** what has to be usable: an input unless said otherwise; what isn't an input takes no text */
  control?: string
  /** what the browser already keeps for this origin (localStorage) */
  storage?: Readonly<Record<string, string>>
  /** whether the browser was on this page before, with a good network */
  again?: boolean
}

/** One load of it. Times in ms since the navigation began, sizes in bytes as they went over the wire. */
export interface Load {
  firstPaintMs: number
  /** a control can be used */
  usableMs: number
  /** the first character that is typed then is in the field; NaN for a page without one */
  acceptedMs: number
  /** the page's code is there, so that everything works */
  worksMs: number
  /** the longest task of the main thread before the first character */
  longestTaskMs: number
  /** cumulative layout shift */
  shift: number
  bytes: number
  requests: number
}

export async function slowDown(context: BrowserContext, page: Page) {
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
function watchTraffic(devtools: CDPSession) {
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

/**
 * What the page tells by itself: asking it from outside would keep its thread busy.
 * @returns waits until the page has said this word
 */
async function listenTo(devtools: CDPSession): Promise<(word: 'usable' | 'works') => Promise<void>> {
  const heard = new Set<string>()
  devtools.on('Runtime.bindingCalled', ({ payload }) => heard.add(payload))
  await devtools.send('Runtime.enable')
  await devtools.send('Runtime.addBinding', { name: 'benchHears' })
  return async (word) => {
    const end = Date.now() + conditions.timeoutMs
    while (!heard.has(word)) {
      if (Date.now() > end) throw new Error(`it never became ${word}`)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
}

const FIELD = 'input:not([type=file], [type=hidden], [type=radio], [type=checkbox])'

/** Loads a page in a new browser, under the conditions of the measurement. */
export async function coldLoad(subject: Subject): Promise<Load> {
  const { name, address, control = FIELD, storage = {}, again } = subject
  const browser = await launchWholeBrowser()
  try {
    const { viewport, pixelRatio: deviceScaleFactor, locale } = conditions
    const phone = { viewport, deviceScaleFactor, locale, isMobile: true, hasTouch: true }
    const context = await browser.newContext(phone)
    context.setDefaultTimeout(conditions.timeoutMs)
    await context.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    }, storage)
    if (again) {
      const before = await context.newPage()
      await before.goto(address, { waitUntil: 'networkidle' })
      await before.waitForTimeout(conditions.quietMs)
      await before.close()
    }
    const page = await context.newPage()
    const devtools = await slowDown(context, page)
    const traffic = watchTraffic(devtools)
    const says = await listenTo(devtools)
    await page.addInitScript((wanted) => {
      window.benchControl = wanted
    }, control)
    await page.addInitScript({ path: inProject('bench/first-use.js') })
    await page.goto(address, { waitUntil: 'commit' })
    await says('usable')
    if (!subject.control) await devtools.send('Input.insertText', { text: 'a' })
    await says('works')
    const { bytes, requests } = await traffic.settled()
    if (!subject.control && (await page.locator(FIELD).first().inputValue()) !== 'a')
      throw new Error('the first character was lost')
    const { usableAt, acceptedAt, worksAt, longestTaskMs, shift, paint } = await page.evaluate(() => ({
      ...window.firstUse,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }))
    const ms = (value: number | null | undefined) => value ?? Number.NaN
    const times = {
      firstPaintMs: ms(paint),
      usableMs: ms(usableAt),
      acceptedMs: ms(acceptedAt),
      worksMs: ms(worksAt),
    }
    return { ...times, longestTaskMs, shift, bytes, requests }
  } catch (error) {
    throw new Error(`${name} (${address}) could not be measured: ${String(error)}`)
  } finally {
    await browser.close()
  }
}
