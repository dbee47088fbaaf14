import { type Browser, devices, type Locator, type Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { inProject } from '../../scripts/project-root'
import { type Site, startSite } from '../../scripts/serve/site'

/** A request as the sandbox noted it down. */
export interface NotedRequest {
  s: string
  query: Record<string, unknown>
  body: Record<string, unknown>
}

/** The built browser app on a phone: 390×844, touch, Chinese, with a shop of its own. */
export class Phone {
  /** What broke in the page: uncaught errors and error messages of its console. */
  readonly troubles: string[] = []

  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text())
    })
  }

  static async open(): Promise<Phone> {
    const site = await startSite({ dist: inProject('dist/h5') })
    const browser = await launchBrowser()
    const context = await browser.newContext({
      ...devices['Pixel 7'],
      viewport: { width: 390, height: 844 },
      locale: 'zh-CN',
    })
    context.setDefaultTimeout(10_000)
    return new Phone(browser, site, await context.newPage())
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.site.close()
  }

  /** Opens a screen by its address, as a link or a reload does. */
  async visit(screen = 'home'): Promise<void> {
    await this.page.goto(`${this.site.url}/#/pages/${screen}/index`)
  }

  /** The screen in front; those below it stay in the document, hidden. */
  get screen(): Locator {
    return this.page.locator('.taro_page:visible').last()
  }

  button(name: string): Locator {
    return this.screen.getByRole('button', { name, exact: true })
  }

  field(label: string): Locator {
    return this.screen.getByRole('textbox', { name: label, exact: true })
  }

  heading(name: string): Locator {
    return this.screen.getByRole('heading', { name, exact: true })
  }

  /** A code that the shop has sent, or the text of a captcha picture. */
  async code(query: Record<string, string>): Promise<string> {
    const answer = await this.control(`/code?${new URLSearchParams(query)}`)
    return (await answer.json()).code
  }

  /** What the captcha picture on the screen says. */
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
