import { type Browser, devices, type Locator, type Page } from 'playwright-core'
import { parse } from 'valibot'
import { signedInSchema } from '@/api/wire/user'
import type { TextKey } from '@/locales/use-text'
import { memberOf } from '@/stores/session/session'
import { createShop, type Shop } from '../../../sandbox/shop'
import type { UserRow } from '../../../sandbox/state/shop-data'
import { inProject } from '../../../scripts/project-root'
import { type Site, startSite } from '../../../scripts/serve/site'
import { addStyles } from '../../support/add-styles'
import { PATIENCE_MS } from '../../support/patience'
import { type GalleryLanguage, locales, words } from '../../support/words'
import { prepareFreezing } from '../freeze'
import { moment, password, repeatable } from '../sample-data'

/** What exists before the app is opened. */
export interface Beginning {
  settings?: Record<string, unknown>
  /** A member is signed in; these are columns of their row in the shop's table. */
  member?: Partial<UserRow>
  /** Of the window; 390×844 unless told otherwise. */
  size?: { width: number; height: number }
}

/** The built browser app, driven by text keys so that the same steps reach a state in every language. */
export class BrowserScreen {
  private constructor(
    readonly page: Page,
    readonly shop: Shop,
    private readonly site: Site,
    private readonly language: GalleryLanguage,
  ) {}

  static async open(
    browser: Browser,
    language: GalleryLanguage,
    { settings = {}, member, size = { width: 390, height: 844 } }: Beginning,
  ): Promise<BrowserScreen> {
    const shop = createShop({ now: () => moment, random: repeatable() })
    const site = await startSite({ dist: inProject('dist/h5'), shop })
    const context = await browser.newContext({
      ...devices['Pixel 7'],
      viewport: size,
      locale: locales[language],
    })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    await context.addInitScript(prepareFreezing, moment)
    const screen = new BrowserScreen(page, shop, site, language)
    if (member) await screen.signIn(member)
    await screen.configure(settings)
    return screen
  }

  async close(): Promise<void> {
    await this.page.context().close()
    await this.site.close()
  }

  text = (key: TextKey, values?: Record<string, string | number>): string => words[this.language](key, values)

  async visit(screen: string, query = ''): Promise<void> {
    await this.page.goto(`${this.site.url}/${query}#/pages/${screen}/index`)
  }

  /** The screen in front. */
  get front(): Locator {
    return this.page.locator('.ac-page:visible').last()
  }

  button(key: TextKey): Locator {
    return this.front.getByRole('button', { name: this.text(key), exact: true })
  }

  /** A row, which is named by its label and its value. */
  row(key: TextKey): Locator {
    return this.front
      .getByRole('button')
      .filter({ hasText: this.text(key) })
      .first()
  }

  field(key: TextKey): Locator {
    return this.front.getByRole('textbox', { name: this.text(key), exact: true })
  }

  async says(key: TextKey, values?: Record<string, string | number>): Promise<void> {
    await this.page.getByText(this.text(key, values)).locator('visible=true').first().waitFor()
  }

  async choose(key: TextKey): Promise<void> {
    await this.front.getByRole('radio', { name: this.text(key) }).tap()
  }

  async hideToast(): Promise<void> {
    await addStyles(this.page, '.ac-toast { display: none !important }')
  }

  configure(settings: Record<string, unknown>): Promise<Response> {
    return fetch(`${this.site.url}/_sandbox/config`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    })
  }

  /** Every call of the shop is answered with this. */
  async answerWith(body: string): Promise<void> {
    await this.page.route(/api\.php/, (route) => route.fulfill({ body }))
  }

  async call(endpoint: string, fields: Record<string, string>): Promise<unknown> {
    const envelope = { application: 'app', application_client_type: 'h5', ajax: 'ajax', uuid: 'gallery' }
    const body = new URLSearchParams({ ...envelope, ...fields })
    const answer = await fetch(`${this.site.url}/api.php?s=${endpoint}`, { method: 'POST', body })
    return (await answer.json()).data
  }

  /** Opens the app as a member who signed in earlier. */
  private async signIn(row: Partial<UserRow>): Promise<void> {
    const account = { type: 'username', accounts: 'zhang_san', pwd: password }
    await this.configure({ home_user_register_img_verify_state: 0, home_user_login_img_verify_state: 0 })
    await this.call('user/reg', account)
    Object.assign(this.shop.state.data.users[0] ?? {}, row)
    const member = memberOf(parse(signedInSchema('h5'), await this.call('user/login', account)))
    await this.page.addInitScript(
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
