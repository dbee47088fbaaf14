import { resetState } from '../../sandbox/state/shop-state'
import { type EngineName, findEngine } from '../../scripts/browser/engines'
import { type ShopInside, shopInside } from '../support/shop-inside'
import { noCaptcha } from '../support/shop-settings'
import { BrowserSite } from './browser-site'
import type { Engine } from './engines/engine'
import { launchChromium, launchFirefox } from './engines/puppeteer-engine'
import { launchWebKit } from './engines/webkit-engine'
import { Visitor } from './visitor'

const launch: Record<EngineName, (program: string) => Promise<Engine>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
}

const inChinese = JSON.stringify({ version: 1, value: { appearance: 'light', language: 'zh' } })

/** A browser of one engine with the app and a shop, for all tests of a file. */
export class Stage {
  readonly shop: ShopInside
  private readonly visitors: Visitor[] = []

  private constructor(
    private readonly engine: Engine,
    readonly site: BrowserSite,
  ) {
    this.shop = shopInside(site.running)
  }

  /** @throws an Error with what to do where this engine is not here */
  static async open(name: EngineName): Promise<Stage> {
    const program = findEngine(name)
    if (!program) throw new Error(`There is no ${name} here; npm run test:browsers installs it.`)
    return new Stage(await launch[name](program), await BrowserSite.start())
  }

  /** A freshly installed shop that asks for no captcha, and an empty device whose person chose Chinese and light. */
  async startAfresh(settings: Record<string, unknown> = {}): Promise<Visitor> {
    resetState(this.shop.state)
    await this.configure({ ...noCaptcha, ...settings })
    const visitor = await this.openTab()
    await visitor.tab.open(`${this.site.running.api}/_sandbox/requests`)
    await visitor.run((preferences) => {
      localStorage.clear()
      localStorage.setItem('account.preferences', preferences)
    }, inChinese)
    return visitor
  }

  /** A new member on home. */
  async newMember(name: string): Promise<Visitor> {
    const visitor = await this.startAfresh()
    await visitor.visit('register')
    await visitor.register(name)
    return visitor
  }

  /** Another tab of the same browser. */
  async openTab(): Promise<Visitor> {
    const visitor = new Visitor(await this.engine.newTab(), this.site.running.app)
    this.visitors.push(visitor)
    return visitor
  }

  /** Changes settings of the shop. */
  configure = (settings: object): Promise<void> => this.shop.configure(settings)

  /** Closes the tabs of a test. @returns what went wrong in them */
  async endOfTest(): Promise<string[]> {
    const troubles: string[] = []
    for (const visitor of this.visitors.splice(0)) {
      troubles.push(...(await visitor.troubles()))
      await visitor.tab.close()
    }
    return troubles
  }

  async close(): Promise<void> {
    await this.engine.close()
    await this.site.close()
  }
}
