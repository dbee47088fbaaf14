import { type Browser, type BrowserContext, devices, type Page } from 'playwright-core'
import type { ShopData } from '../../../sandbox/state/shop-data'
import { outputOf } from '../../../scripts/build/build-target'
import { type Site, startSite } from '../../../scripts/serve/site'
import { BrowserHand } from '../hands/browser-hand'
import { hastenClock } from '../hands/fast-clock'
import { FaultProxy } from '../proxy/fault-proxy'
import { FaultShop } from './fault-shop'
import type { App, Lane } from './lane'
import type { Scene } from './scene'
import { SPEED } from './speed'

type Kept = { data: ShopData; storage: [key: string, value: string][] }

const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'zh-CN' }

/** Runs cases of the built browser app on one origin of one Chromium, each on a storage as it was kept. */
export class BrowserLane implements Lane {
  readonly platform = 'h5'
  private readonly kept = new Map<App, Kept>()
  private hand: BrowserHand | null = null

  private constructor(
    private readonly context: BrowserContext,
    /** a page of the origin without the app, for looking after what the origin keeps */
    private readonly backDoor: Page,
    private readonly shop: FaultShop,
    private readonly site: Site,
    private readonly proxy: FaultProxy,
  ) {}

  static async open(browser: Browser): Promise<BrowserLane> {
    const shop = new FaultShop()
    const site = await startSite({ dist: outputOf('h5'), shop: shop.shop })
    const proxy = new FaultProxy(site.url, SPEED)
    await proxy.listenAgain()
    // One context for all cases: the files of the build are fetched and compiled once.
    const context = await browser.newContext(phone)
    const backDoor = await context.newPage()
    await backDoor.goto(`${proxy.url}/_sandbox/requests`)
    // tsx wraps functions in this one, which pages don't have.
    await context.addInitScript('globalThis.__name = (value) => value')
    await context.addInitScript(hastenClock, SPEED)
    return new BrowserLane(context, backDoor, shop, site, proxy)
  }

  has = (app: App): boolean => app === 'guest' || this.kept.has(app)

  async start(app: App): Promise<Scene> {
    await this.hand?.kill()
    await this.proxy.reset()
    await this.context.setOffline(false)
    const kept = this.kept.get(app)
    this.shop.reset(kept?.data)
    await this.backDoor.evaluate((entries) => {
      localStorage.clear()
      for (const [key, value] of entries) localStorage.setItem(key, value)
    }, kept?.storage ?? [])
    this.hand = new BrowserHand(this.context, this.proxy.url, () => this.proxy.untilIdle())
    return { hand: this.hand, shop: this.shop, proxy: this.proxy }
  }

  async keep(app: App): Promise<void> {
    const storage = await this.backDoor.evaluate(() => Object.entries<string>({ ...localStorage }))
    this.kept.set(app, { data: this.shop.remember(), storage })
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.proxy.close()
    await this.site.close()
  }
}
