import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { browserFlags, ensureBrowser } from '../../../scripts/browser/launch-browser'
import { PATIENCE_MS } from '../../support/patience'
import type { Engine, Key, Spot, Tab } from './engine'

class PuppeteerTab implements Tab {
  constructor(private readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url)
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  evaluate = async (expression: string): Promise<string> => String(await this.page.evaluate(expression))

  async tapAt({ x, y }: Spot): Promise<void> {
    // Chromium never tells the end of a tap on a tab in the background.
    await this.page.bringToFront()
    await this.page.touchscreen.tap(x, y)
  }

  type = (text: string): Promise<void> => this.page.keyboard.type(text)

  press = (key: Key): Promise<void> => this.page.keyboard.press(key)

  close = (): Promise<void> => this.page.close()
}

const viewport = { width: 390, height: 844, hasTouch: true, isMobile: true }

class PuppeteerEngine implements Engine {
  constructor(private readonly browser: Browser) {}

  async newTab(): Promise<Tab> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await page.bringToFront()
    return new PuppeteerTab(page)
  }

  close = (): Promise<void> => this.browser.close()
}

async function launch(options: LaunchOptions): Promise<Engine> {
  return new PuppeteerEngine(await puppeteer.launch({ headless: true, timeout: PATIENCE_MS, ...options }))
}

/** A phone's Chromium, by its own protocol. */
export const launchChromium = (): Promise<Engine> =>
  launch({ executablePath: ensureBrowser(), args: [...browserFlags], defaultViewport: viewport })

/** A finger that a busy page lets go of late has tapped all the same: by itself Firefox allows 300 ms. */
const tapsTakeAnyTime = { 'apz.max_tap_time': PATIENCE_MS, 'ui.click_hold_context_menus.delay': PATIENCE_MS }

/** Firefox, by WebDriver BiDi; it has no phone's layout, which only matters to pages that aren't made for phones. */
export const launchFirefox = (executablePath: string): Promise<Engine> =>
  launch({
    ...{ browser: 'firefox', executablePath, extraPrefsFirefox: tapsTakeAnyTime },
    defaultViewport: { ...viewport, isMobile: false },
  })
