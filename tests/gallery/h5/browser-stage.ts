import { type Browser, type BrowserContext, devices, type Page } from 'playwright-core'
import { parse } from 'valibot'
import { signedInSchema } from '@/api/wire/user'
import { memberOf } from '@/stores/session/session'
import { createShop } from '../../../sandbox/shop'
import type { ShopData, UserRow } from '../../../sandbox/state/shop-data'
import { inProject } from '../../../scripts/project-root'
import { type Site, startSite } from '../../../scripts/serve/site'
import { ShopInside } from '../../e2e/shop-inside'
import { BrowserDriver } from '../../faults/drivers/browser-driver'
import { addStyles } from '../../support/add-styles'
import { PATIENCE_MS } from '../../support/patience'
import { type GalleryLanguage, locales } from '../../support/words'
import { prepareFreezing } from '../freeze'
import { moment, password, repeatable } from '../sample-data'
import type { Beginning, Stage } from '../stage'

const answers = {
  offline: { abort: 'internetdisconnected' },
  broken: { status: 502 },
  silent: null,
} as const

/** The built browser app in Chromium. */
export class BrowserStage implements Stage {
  readonly driver: BrowserDriver

  private constructor(
    readonly context: BrowserContext,
    private readonly site: Site,
    private readonly shop = new ShopInside(site),
  ) {
    this.driver = new BrowserDriver(context, site.url, { count: 0, countHeld: 0 })
  }

  static async open(
    browser: Browser,
    language: GalleryLanguage,
    { settings = {}, member, size = { width: 390, height: 844 } }: Beginning,
  ): Promise<BrowserStage> {
    const shop = createShop({ now: () => moment, random: repeatable() })
    const site = await startSite({ dist: inProject('dist/h5'), shop })
    const locale = locales[language]
    const context = await browser.newContext({ ...devices['Pixel 7'], viewport: size, locale })
    context.setDefaultTimeout(PATIENCE_MS)
    await context.addInitScript(prepareFreezing, moment)
    const stage = new BrowserStage(context, site)
    if (member) await stage.signIn(member)
    await stage.configure(settings)
    return stage
  }

  get data(): ShopData {
    return this.shop.data
  }

  configure = (settings: object): Promise<void> => this.shop.configure(settings)

  async call(endpoint: string, fields: Record<string, string>): Promise<unknown> {
    return (await this.shop.call(endpoint, fields, { client: 'h5', uuid: 'gallery' })).data
  }

  async bindElsewhere(mobile: string): Promise<void> {
    await this.shop.giveMobileToSomebodyElse(mobile)
  }

  async fail(how: keyof typeof answers, part = /api\.php/): Promise<void> {
    await this.context.route(part, async (route) => {
      const answer = answers[how]
      if (answer && 'abort' in answer) await route.abort(answer.abort)
      else if (answer) await route.fulfill(answer)
    })
  }

  async crashProfile(): Promise<() => Promise<void>> {
    const { page, screen } = this.driver
    await page.evaluate(() => {
      const { trim } = String.prototype
      Object.assign(window, { mend: () => Object.assign(String.prototype, { trim }) })
      Object.assign(String.prototype, {
        trim() {
          // What reads the screen has no file.
          if (new Error().stack?.includes('.js')) throw new TypeError('broken')
          return trim.call(this)
        },
      })
    })
    return async () => {
      await page.evaluate(() => Reflect.get(window, 'mend')())
      // Where it broke differs from build to build.
      await screen.locator('.ac-crash-report').evaluate((report) => {
        report.textContent = 'account-centre\npages/profile/index\nTypeError\napp.js:1:2'
      })
    }
  }

  async picture(hasToast: boolean): Promise<Page> {
    const { page } = this.driver
    if (!hasToast) await addStyles(page, '.ac-toast { display: none !important }')
    return page
  }

  async close(): Promise<string[]> {
    await this.context.close()
    await this.site.close()
    return []
  }

  /** Opens the app as a member who signed in earlier. */
  private async signIn(row: Partial<UserRow>): Promise<void> {
    const account = { type: 'username', accounts: 'zhang_san', pwd: password.h5 }
    await this.configure({ home_user_register_img_verify_state: 0, home_user_login_img_verify_state: 0 })
    await this.call('user/reg', account)
    Object.assign(this.data.users[0] ?? {}, row)
    const member = memberOf(parse(signedInSchema('h5'), await this.call('user/login', account)))
    await this.context.addInitScript(
      ([session = '', device = '']) => {
        if (localStorage.getItem('account.device')) return
        localStorage.setItem('account.session', session)
        localStorage.setItem('account.device', device)
      },
      [
        JSON.stringify({ version: 2, value: { signInId: 'gallery', session: member } }),
        JSON.stringify({ version: 2, value: { uuid: 'gallery', signInId: 'gallery', silentSignIn: false } }),
      ],
    )
  }
}
