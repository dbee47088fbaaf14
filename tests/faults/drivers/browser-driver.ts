import { type BrowserContext, errors, type Locator, type Page } from 'playwright-core'
import { addressOf, type RouteName } from '@/platform/routes'
import { PATIENCE_MS } from '../../support/patience'
import { say } from '../flows/say'
import type { Look, Tab } from './driver'
import { ONE_PIXEL_PNG } from './one-pixel'
import { changesWithin } from './page-time'
import { readPage } from './read-page'

/** Chromium logs every failed request, which is no error of the app. */
const isNetworkNews = (text: string) => text.startsWith('Failed to load resource')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Milliseconds in which a page at work changes. */
const A_MOMENT_MS = 50
/** In milliseconds of the app's clock, the longest that is waited for an answer. */
const LONGEST_MS = 300_000

/** The requests that the shop's address has not answered yet. */
interface Requests {
  readonly count: number
  /** those of them that a fault holds back */
  readonly countHeld: number
}

/** Drives the built browser app in Chromium. */
export class BrowserDriver implements Tab {
  readonly platform = 'h5'
  private readonly found: string[] = []
  private current: Page | null = null

  constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
    private readonly requests: Requests,
  ) {}

  get page(): Page {
    if (!this.current) throw new Error('The app is not open.')
    return this.current
  }

  /** The screen in front; those below it stay in the document, hidden. */
  get screen(): Locator {
    return this.page.locator('.ac-page:visible').last()
  }

  async launch(): Promise<void> {
    await this.newPage()
    await this.open('home')
  }

  async open(screen: RouteName, parameters = {}, query = ''): Promise<void> {
    const page = this.current ?? (await this.newPage())
    await page.goto(`${this.url}/${query}#${addressOf(screen, parameters)}`)
    // Until then there may be a drawing of it.
    await page.waitForFunction(() => !document.querySelector('#app[data-shell]'))
  }

  private async newPage(): Promise<Page> {
    const page = await this.context.newPage()
    page.on('pageerror', (error) => this.found.push(String(error)))
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error' && !isNetworkNews(text)) this.found.push(text)
    })
    this.current = page
    return page
  }

  async kill(): Promise<void> {
    await this.current?.close({ runBeforeUnload: false })
    this.current = null
  }

  bringToFront = (): Promise<void> => this.page.bringToFront()

  async goHome(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/pages/home/index'
    })
  }

  look = (): Promise<Look> => this.page.evaluate(readPage)

  wait = (milliseconds: number): Promise<void> =>
    this.page.evaluate((later) => window.pageTime.goOnBy(later), milliseconds)

  async glance(most: number): Promise<void> {
    const { page, requests } = this
    if (await page.evaluate(changesWithin, A_MOMENT_MS)) return
    const pending = await page.evaluate(() => window.pageTime.pending())
    const isStill = pending <= requests.countHeld && requests.count <= requests.countHeld
    if (isStill) await page.evaluate((limit) => window.pageTime.goOn(limit), most)
  }

  async type(label: string, text: string): Promise<void> {
    await this.screen.getByRole('textbox', { name: label, exact: true }).fill(text)
  }

  async leaveField(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
  }

  async tap(words: string): Promise<void> {
    const exact = this.screen.getByRole('button', { name: words, exact: true })
    const starting = this.screen.getByRole('button', { name: new RegExp(`^${escaped(words)}`) })
    const button = exact.or(starting).first()
    try {
      // A busy button can be tapped too: the app has to ignore the tap.
      const force = (await button.getAttribute('aria-busy', { timeout: PATIENCE_MS })) === 'true'
      await button.tap({ force, timeout: PATIENCE_MS })
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
      const { lines } = await this.look()
      throw new Error(`There is no button «${words}» to tap. The screen: ${lines.join(' | ')}`)
    }
  }

  answer = (words: string) =>
    this.page
      .getByRole('alertdialog')
      .getByRole('button', { name: words, exact: true })
      .tap({ timeout: PATIENCE_MS })

  async tick(): Promise<void> {
    const box = this.screen.getByRole('checkbox')
    if (!(await box.isChecked())) await box.tap()
  }

  choose = (words: string) => this.screen.getByRole('radio', { name: words }).tap()

  async chooseImage(words: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser', { timeout: PATIENCE_MS })
    await this.tap(words)
    await (await chooser).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: ONE_PIXEL_PNG })
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: say('action.confirm') })
      .tap({ timeout: PATIENCE_MS })
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async settle(): Promise<void> {
    const end = performance.now() + PATIENCE_MS
    while (this.requests.count > 0 && performance.now() < end) await this.glance(LONGEST_MS)
    // Two frames: the answer is rendered.
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }

  setOnline = (online: boolean) => this.context.setOffline(!online)

  setLoginSilent(): void {}

  troubles = () => this.found
}
