import { type Browser, type BrowserContextOptions, devices, type Locator, type Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { inProject } from '../../scripts/project-root'
import { type Site, startSite } from '../../scripts/serve/site'
import { PATIENCE_MS } from '../support/patience'
import { SecretScan } from '../support/secrets/secret-scan'
import { watchSecrets } from './watch-secrets'

/** A request as the sandbox recorded it. */
export interface NotedRequest {
  s: string
  query: Record<string, unknown>
  body: Record<string, unknown>
}

/** The built browser app on a phone: 390×844, touch, Chinese unless said otherwise, with a shop of its own. */
export class Phone {
  /** Uncaught errors and error messages of the console. */
  readonly troubles: string[] = []

  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    readonly page: Page,
    private readonly scan: SecretScan,
  ) {
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text())
    })
  }

  static async open(options: BrowserContextOptions = {}): Promise<Phone> {
    const site = await startSite({ dist: inProject('dist/h5') })
    const browser = await launchBrowser()
    const context = await browser.newContext({
      ...devices['Pixel 7'],
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
      ...options,
    })
    context.setDefaultTimeout(PATIENCE_MS)
    const scan = new SecretScan()
    await watchSecrets(context, scan)
    return new Phone(browser, site, await context.newPage(), scan)
  }

  /** Closes the browser after the tests of a file, and fails where a secret was found where it doesn't belong. */
  async close(): Promise<void> {
    this.learnSecrets()
    await this.browser.close()
    await this.site.close()
    expect(this.scan.leaks()).toEqual([])
  }

  private learnSecrets(): void {
    if (this.site.shop) this.scan.learnShop(this.site.shop.state.data)
  }

  /** Opens a screen by its address, as a link or a reload does. */
  async visit(screen = 'home'): Promise<void> {
    await this.page.goto(`${this.site.url}/#/pages/${screen}/index`)
  }

  /** The screen in front; those below it stay in the document, hidden. */
  get screen(): Locator {
    return this.page.locator('.taro_page:visible').last()
  }

  /** A freshly installed shop and an empty device, on the given screen. */
  async startAfresh(screen: string, settings: Record<string, unknown> = {}): Promise<void> {
    this.learnSecrets()
    await this.control('/reset', { method: 'POST' })
    await this.configure(settings)
    await this.page.goto(`${this.site.url}/_sandbox`)
    await this.page.evaluate(() => localStorage.clear())
    await this.visit(screen)
  }

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
    await this.button('个人资料').waitFor()
  }

  /** Waits until the shop's settings have arrived: without them a form asks for a captcha. */
  async withoutCaptcha(): Promise<void> {
    await this.button('注册').waitFor()
    await this.field('图片验证码').waitFor({ state: 'detached' })
  }

  /** Another account registers elsewhere and binds this number. */
  async giveMobileToSomebodyElse(mobile: string): Promise<void> {
    const fields = {
      application: 'app',
      application_client_type: 'h5',
      type: 'username',
      accounts: 'somebody_else',
    }
    const body = new URLSearchParams({ ...fields, pwd: 'secret12' })
    await fetch(`${this.site.url}/api.php?s=user/reg`, { method: 'POST', body })
    const somebody = this.site.shop?.state.data.users.find(({ username }) => username === 'somebody_else')
    if (!somebody) throw new Error('Nobody else could register')
    somebody.mobile = mobile
  }

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

  heading(name: string): Locator {
    return this.screen.getByRole('heading', { name, exact: true })
  }

  /** A code that the shop has sent, or the text of a captcha image. */
  async code(query: Record<string, string>): Promise<string> {
    const answer = await this.control(`/code?${new URLSearchParams(query)}`)
    return (await answer.json()).code
  }

  /** The text of the captcha image on the screen. */
  async captchaText(type: 'user_reg' | 'user_login'): Promise<string> {
    const device = await this.page.evaluate(() => localStorage.getItem('account.device') ?? '')
    return this.code({ kind: 'captcha', type, uuid: JSON.parse(device).value.uuid })
  }

  configure(settings: Record<string, unknown>): Promise<Response> {
    return this.control('/config', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    })
  }

  async requests(endpoint?: string): Promise<NotedRequest[]> {
    const noted: NotedRequest[] = await (await this.control('/requests')).json()
    return endpoint ? noted.filter(({ s }) => s === endpoint) : noted
  }

  private control(path: string, init?: RequestInit): Promise<Response> {
    return fetch(`${this.site.url}/_sandbox${path}`, init)
  }
}
