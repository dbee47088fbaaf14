import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { GenerationName } from '../../sandbox/generations/generation-names'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { inProject } from '../../scripts/project-root'
import { type Site, startSite } from '../../scripts/serve/site'
import { SecretScan } from '../support/secrets/secret-scan'
import { settingsOf } from '../support/shop-settings'
import { expectRows } from '../support/stored-rows'
import { leaveAndForget } from './leave-and-forget'
import { openContext } from './open-context'
import { ShopInside } from './shop-inside'
import { SecretWatch } from './watch-secrets'

/** The built browser app on a phone: 390×844, touch, Chinese unless said otherwise, with a shop of its own. */
export class Phone {
  /** Uncaught errors and error messages of the console. */
  readonly troubles: string[] = []
  readonly shop: ShopInside
  /** The version of ShopXO that the shops of the next tests answer like. */
  generation: GenerationName = '6.9'

  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    readonly page: Page,
    private readonly watch: SecretWatch,
  ) {
    this.shop = new ShopInside(site)
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (message) => {
      // Addresses without a page of the app have no icon.
      const isIcon = message.location().url.endsWith('/favicon.ico')
      if (message.type() === 'error' && !isIcon) this.troubles.push(message.text())
    })
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

  /** The screen in front; those below it stay in the document, hidden. */
  get screen(): Locator {
    return this.page.locator('.ac-page:visible').last()
  }

  /** A freshly installed shop and an empty device, on the given screen. */
  async startAfresh(screen: string, settings: Record<string, unknown> = {}): Promise<void> {
    await this.learnSecrets()
    await this.shop.control('reset', {})
    await this.configure({ ...settingsOf(this.generation), ...settings })
    await this.forgetAll()
    await this.visit(screen)
  }

  /** Leaves the app and empties the device. */
  forgetAll = (): Promise<void> => leaveAndForget(this.page, this.origin)

  /** Registers by user name where no captcha is asked for; waits until the form shows none. */
  async register(name: string): Promise<void> {
    await this.withoutCaptcha()
    await this.field('用户名').fill(name)
    await this.field('密码').fill('secret12')
    await this.screen.getByRole('checkbox').tap()
    await this.button('注册').tap()
  }

  /** A new member by user name, on home. */
  async newMember(name = 'zhang_san'): Promise<void> {
    await this.startAfresh('register', {
      home_user_register_img_verify_state: 0,
      home_user_login_img_verify_state: 0,
    })
    await this.register(name)
    // A shop without profiles takes the way to them away.
    await this.button('退出登录').waitFor()
  }

  /** Waits until the shop's settings have arrived: without them a form asks for a captcha. */
  async withoutCaptcha(): Promise<void> {
    await this.button('注册').waitFor()
    await this.field('图形验证码').waitFor({ state: 'detached' })
  }

  /** Signs in by user name where no captcha is asked for, from a guest's home. */
  async signIn(name: string): Promise<void> {
    await this.button('登录').tap()
    await this.field('账号').waitFor()
    await this.field('图形验证码').waitFor({ state: 'detached' })
    await this.field('账号').fill(name)
    await this.field('密码').fill('secret12')
    await this.button('登录').tap()
    await this.agree()
    await this.heading(name).waitFor()
  }

  /** Agrees in the sheet that asks where the box is not ticked, and goes on. */
  async agree(): Promise<void> {
    await this.button('同意并继续').tap()
  }

  /** Signs out, on home. */
  async signOut(): Promise<void> {
    await this.button('退出登录').tap()
    await this.page.getByRole('alertdialog').getByRole('button', { name: '退出登录' }).tap()
    await this.button('登录').waitFor()
  }

  /** Compares every account's columns; unnamed ones are those of a new account. */
  readonly stores = (...rows: Parameters<typeof expectRows>[1][]) => expectRows(this.site.api, ...rows)

  button(name: string): Locator {
    return this.screen.getByRole('button', { name, exact: true })
  }

  field(label: string): Locator {
    return this.screen.getByRole('textbox', { name: label, exact: true })
  }

  /** Waits for a toast with this text, also where it has faded out again. */
  async toast(text: string): Promise<void> {
    await this.page.locator('.ac-toast', { hasText: text }).waitFor({ state: 'attached' })
  }

  heading = (name: string): Locator => this.screen.getByRole('heading', { name, exact: true })

  /** A code that the shop has sent, or the text of a captcha image. */
  code = (query: Record<string, string>): Promise<string> => this.shop.code(query)

  /** The text of the captcha image on the screen. */
  async captchaText(type: 'user_reg' | 'user_login'): Promise<string> {
    const device = await this.page.evaluate(() => localStorage.getItem('account.device') ?? '')
    return this.shop.captchaFor(device, type)
  }

  configure = (settings: object): Promise<void> => this.shop.configure(settings)
}
