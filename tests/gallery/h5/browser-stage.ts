import type { Browser, BrowserContext, Page } from 'playwright-core'
import { parse } from 'valibot'
import { signedInSchema } from '@/api/wire/user'
import { memberOf } from '@/stores/session/session'
import { createShop } from '../../../sandbox/shop'
import type { UserRow } from '../../../sandbox/state/shop-data'
import { inProject } from '../../../scripts/project-root'
import { type Site, startSite } from '../../../scripts/serve/site'
import { BrowserDriver } from '../../driver/h5/browser-driver'
import { phoneOptions } from '../../driver/h5/phone-options'
import { addStyles } from '../../support/add-styles'
import { PATIENCE_MS } from '../../support/patience'
import { repeatable } from '../../support/repeatable'
import { shopInside } from '../../support/shop-inside'
import { noFormCaptcha } from '../../support/shop-settings'
import { type GalleryLanguage, locales } from '../../support/words'
import { prepareFreezing } from '../freeze'
import { moment, password } from '../sample-data'
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
    readonly shop = shopInside(site),
  ) {
    this.driver = new BrowserDriver(context, site.url)
  }

  static async open(
    browser: Browser,
    language: GalleryLanguage,
    { settings = {}, member, size = { width: 390, height: 844 } }: Beginning,
  ): Promise<BrowserStage> {
    const shop = createShop({ now: () => moment, random: repeatable(7) })
    const site = await startSite({ dist: inProject('dist/h5'), shop })
    const locale = locales[language]
    const context = await browser.newContext({ ...phoneOptions, viewport: size, locale })
    context.setDefaultTimeout(PATIENCE_MS)
    await context.addInitScript(prepareFreezing, moment)
    const stage = new BrowserStage(context, site)
    if (member) await stage.signIn(member)
    await stage.shop.configure(settings)
    return stage
  }

  bindElsewhere = (mobile: string): Promise<void> => this.shop.giveMobileToSomebodyElse(mobile)

  async fail(how: keyof typeof answers, part = /api\.php/): Promise<void> {
    await this.context.route(part, async (route) => {
      const answer = answers[how]
      if (answer && 'abort' in answer) await route.abort(answer.abort)
      else if (answer) await route.fulfill(answer)
    })
  }

  async crashProfile(): Promise<() => Promise<void>> {
    const { page, screen } = this.driver.app
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
    await this.shop.configure(noFormCaptcha)
    Object.assign(await this.shop.registerElsewhere(account.accounts, account.pwd), row)
    const { data } = await this.shop.call('user/login', account, { client: 'h5', uuid: 'gallery' })
    const member = memberOf(parse(signedInSchema('h5'), data))
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
