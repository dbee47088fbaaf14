import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../scripts/browser/launch-browser'
import { PATIENCE_MS } from '../../support/patience'
import type { User } from '../driver/user'
import type { PackageFiles } from '../host/package-files'
import type { PageInstance } from '../host/page-instance'
import type { RendererEvent } from './renderer'
import { rendererScript } from './renderer-script'
import { browserStyle } from './style-sheet'

const EMPTY =
  '<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width,initial-scale=1">' +
  '<style id="app"></style><body></body></html>'

/** The screens of a running mini-program in a real browser, for real taps and to be looked at. */
export class RenderedProgram {
  private readonly keys = new WeakMap<PageInstance, string>()
  private opened = 0

  private constructor(
    readonly page: Page,
    private readonly user: User,
    private readonly files: PackageFiles,
    private readonly ownBrowser: Browser | null,
  ) {}

  /** In a browser of its own, unless one is given that stays open. */
  static async open(user: User, shared?: Browser): Promise<RenderedProgram> {
    const { files } = user.program
    const browser = shared ?? (await launchBrowser())
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
    })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    await page.setContent(EMPTY)
    const shown = new RenderedProgram(page, user, files, shared ? null : browser)
    await page.exposeFunction('deliver', (event: RendererEvent) => shown.deliver(event))
    await page.addScriptTag({ content: rendererScript(files) })
    await shown.draw()
    return shown
  }

  /** A tap with a finger on the element with this text. */
  async tap(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).last().tap()
    await this.draw()
  }

  /** Types into the field with that label, as a keyboard does. */
  async type(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).last().tap()
    await this.page.keyboard.type(text)
    await this.draw()
  }

  /** Brings the browser up to date with what the app has rendered. */
  async draw(): Promise<void> {
    await this.user.settle()
    const { page } = this.user.program
    const key = this.keyOf(page)
    const style = browserStyle(this.files, page.route)
    await this.page.evaluate(
      ([shownKey, route, data, css]) => {
        const sheet = document.getElementById('app')
        if (sheet) sheet.textContent = css
        window.renderer.show(shownKey, route, data)
      },
      [key, page.route, page.data, style] as const,
    )
    await this.page.waitForTimeout(100)
  }

  troubles(): Promise<string[]> {
    return this.page.evaluate(() => window.renderer.troubles)
  }

  async screenshot(path: string): Promise<void> {
    await this.draw()
    await this.page.screenshot({ path, fullPage: true })
  }

  async close(): Promise<void> {
    await this.page.context().close()
    await this.ownBrowser?.close()
  }

  private deliver(event: RendererEvent): void {
    const { program } = this.user
    program.journal.active()
    program.page.call('eh', { ...event, mark: {}, touches: [], changedTouches: [], timeStamp: Date.now() })
  }

  private keyOf(page: PageInstance): string {
    const known = this.keys.get(page)
    if (known) return known
    this.opened += 1
    this.keys.set(page, `page ${this.opened}`)
    return `page ${this.opened}`
  }
}
