import type { BrowserContext, ConsoleMessage } from 'playwright-core'
import { addressOf, type RouteName } from '@/platform/routes'
import { PATIENCE_MS } from '../../support/patience'
import { words } from '../../support/words'
import type { Tab } from '../driver'
import { ONE_PIXEL_PNG } from '../one-pixel'
import { AppPage } from './app-page'

/** Chromium logs every failed request, which is no error of the app. */
const isNetworkNews = (message: ConsoleMessage) => message.text().startsWith('Failed to load resource')

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
  private readonly opened: AppPage[] = []
  private current: AppPage | null = null

  constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
    /** where `holdTimers` lets the page's time pass; null where time passes by itself */
    private readonly requests: Requests | null = null,
  ) {}

  get app(): AppPage {
    if (!this.current) throw new Error('The app is not open.')
    return this.current
  }

  get page() {
    return this.app.page
  }

  async launch(): Promise<void> {
    await this.newPage()
    await this.open('home')
  }

  async open(screen: RouteName, parameters = {}, query = ''): Promise<void> {
    const { page } = this.current ?? (await this.newPage())
    await page.goto(`${this.url}/${query}#${addressOf(screen, parameters)}`)
    // Until then there may be a drawing of it.
    await page.waitForFunction(() => !document.querySelector('#app[data-shell]'))
  }

  private async newPage(): Promise<AppPage> {
    this.current = new AppPage(await this.context.newPage(), isNetworkNews)
    this.opened.push(this.current)
    return this.current
  }

  async kill(): Promise<void> {
    await this.current?.page.close({ runBeforeUnload: false })
    this.current = null
  }

  bringToFront = () => this.page.bringToFront()

  async goHome(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/pages/home/index'
    })
  }

  look = () => this.app.look()

  wait = (milliseconds: number) => this.page.evaluate((later) => window.pageTime.goOnBy(later), milliseconds)

  async glance(most: number): Promise<void> {
    const { app, page, requests } = this
    if ((await app.changesSoon()) || !requests) return
    const pending = await page.evaluate(() => window.pageTime.pending())
    const isStill = pending <= requests.countHeld && requests.count <= requests.countHeld
    if (isStill) await page.evaluate((limit) => window.pageTime.goOn(limit), most)
  }

  type = (label: string, text: string) => this.app.type(label, text)

  async leaveField(): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
  }

  tap = (words: string) => this.app.tap(words)

  answer = (words: string) => this.app.answer(words)

  tick = () => this.app.tick()

  choose = (words: string) => this.app.choose(words)

  async chooseImage(label: string): Promise<void> {
    const file = { name: 'me.png', mimeType: 'image/png', buffer: ONE_PIXEL_PNG }
    await this.app.chooseFile(file, () => this.tap(label))
    await this.app.inSheet('dialog', words.zh('action.confirm')).tap()
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async settle(): Promise<void> {
    const end = performance.now() + PATIENCE_MS
    while ((this.requests?.count ?? 0) > 0 && performance.now() < end) await this.glance(LONGEST_MS)
    // Two frames: the answer is rendered.
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }

  setOnline = (online: boolean) => this.context.setOffline(!online)

  setLoginSilent(): void {}

  troubles = () => this.opened.flatMap(({ troubles }) => troubles)
}
