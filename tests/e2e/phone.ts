import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'
import type { GenerationName } from '../../sandbox/generations/generation-names'
import { resetState } from '../../sandbox/state/shop-state'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { inProject } from '../../scripts/project-root'
import { type Site, startSite } from '../../scripts/serve/site'
import { AppPage } from '../driver/h5/app-page'
import { phoneOptions } from '../driver/h5/phone-options'
import { registerByName, signInByName } from '../driver/members'
import { Person } from '../driver/person'
import { PATIENCE_MS } from '../support/patience'
import { SecretScan } from '../support/secrets/secret-scan'
import { type ShopInside, shopInside } from '../support/shop-inside'
import { noFormCaptcha, settingsOf } from '../support/shop-settings'
import { expectRows } from '../support/stored-rows'
import { SecretWatch } from './watch-secrets'
import { tellOnFailure } from './what-tabs-show'

const password = 'secret12'

/** Addresses without a page of the app have no icon. */
const isIcon = (message: ConsoleMessage) => message.location().url.endsWith('/favicon.ico')

/** An empty phone of its own, with storage and cookies that its tabs share, under the eyes of the secret scan. */
async function openContext(browser: Browser, watch: SecretWatch, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ ...phoneOptions, ...options })
  context.setDefaultTimeout(PATIENCE_MS)
  await watch.follow(context)
  return context
}

/** The built browser app on a phone: 390×844, touch, Chinese unless said otherwise, with a shop of its own. */
export class Phone extends AppPage {
  readonly shop: ShopInside
  private readonly person = new Person(this)
  /** The version of ShopXO that the shops of the next tests answer like. */
  generation: GenerationName = '6.9'

  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    page: Page,
    private readonly watch: SecretWatch,
  ) {
    super(page, isIcon)
    this.shop = shopInside(site)
    tellOnFailure(this)
  }

  /** @param folder of the shop on its origin, with the app in `h5` below it; '' for both at the root */
  static async open(
    options: BrowserContextOptions = {},
    launch = launchBrowser,
    folder = '',
  ): Promise<Phone> {
    const site = await startSite({ dist: inProject('dist/h5'), folder })
    const browser = await launch()
    const watch = new SecretWatch(new SecretScan())
    const context = await openContext(browser, watch, options)
    return new Phone(browser, site, await context.newPage(), watch)
  }

  /** Another tab of the same phone: the two share storage and cookies. */
  async newTab(): Promise<Phone> {
    return new Phone(this.browser, this.site, await this.page.context().newPage(), this.watch)
  }

  /** Another phone with the same shop. */
  async anotherPhone(): Promise<Phone> {
    const context = await openContext(this.browser, this.watch)
    return new Phone(this.browser, this.site, await context.newPage(), this.watch)
  }

  /** Closes the tabs of this phone and forgets what it stored. */
  async putAway(): Promise<void> {
    await this.learnSecrets()
    await this.page.context().close()
  }

  /** Closes the browser after the tests of a file, and fails where a secret was found where it doesn't belong. */
  async close(): Promise<void> {
    try {
      await this.learnSecrets()
    } finally {
      await this.browser.close()
      await this.site.close()
    }
    expect(this.watch.scan.leaks()).toEqual([])
  }

  private async learnSecrets(): Promise<void> {
    this.watch.scan.learnShop(this.shop.data)
    await this.watch.lookAtCookies()
  }

  /** Opens a screen by its address, as a link or a reload does. */
  async visit(screen = 'home', waitUntil: 'load' | 'commit' = 'load'): Promise<void> {
    await this.page.goto(`${this.site.app}/#/pages/${screen}/index`, { waitUntil })
  }

  /** That the app and its shop share. */
  get origin(): string {
    return this.site.url
  }

  /** A freshly installed shop and an empty device, on the given screen. */
  async startAfresh(screen: string, settings: Record<string, unknown> = {}): Promise<void> {
    await this.learnSecrets()
    resetState(this.shop.state)
    await this.configure({ ...settingsOf(this.generation), ...settings })
    await this.forgetAll()
    await this.visit(screen)
  }

  /**
   * Leaves the app and empties what its origin keeps in localStorage and cookies, without a page of the origin, which
   * would have to be loaded for it.
   */
  async forgetAll(): Promise<void> {
    await this.page.goto('about:blank')
    const devtools = await this.page.context().newCDPSession(this.page)
    const { origin } = this
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,cookies' })
    await devtools.detach()
  }

  /** Registers by user name where no captcha is asked for; waits until the form shows none. */
  register = (name: string): Promise<void> => registerByName(this.person, { name, password })

  /** A new member by user name, on home. */
  async newMember(name = 'zhang_san'): Promise<void> {
    await this.startAfresh('register', noFormCaptcha)
    await this.register(name)
    // A shop without profiles takes the way to them away.
    await this.button('退出登录').waitFor()
  }

  /** Waits until the shop's settings have arrived: without them a form asks for a captcha. */
  withoutCaptcha = () => this.person.untilNoCaptcha()

  /** Signs in by user name where no captcha is asked for, from a guest's home. */
  async signIn(name: string): Promise<void> {
    await this.tap('登录')
    await signInByName(this.person, { name, password })
    await this.heading(name).waitFor()
  }

  /** Agrees in the sheet that asks where the box is not ticked, and goes on. */
  agree = (): Promise<void> => this.button('同意并继续').tap()

  /** Signs out, on home. */
  async signOut(): Promise<void> {
    await this.button('退出登录').tap()
    await this.answer('退出登录')
    await this.button('登录').waitFor()
  }

  /** Compares every account's columns; unnamed ones are those of a new account. */
  readonly stores = (...rows: Parameters<typeof expectRows>[1][]) => expectRows(this.site.api, ...rows)

  /** A code that the shop has sent, or the text of a captcha image. */
  code = (query: Record<string, string>): Promise<string> => this.shop.code(query)

  configure = (settings: object): Promise<void> => this.shop.configure(settings)
}
