import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../scripts/browser/launch-browser'
import type { Person } from '../driver/person'
import { builtFolder, PackageFiles } from '../host/package-files'
import type { PageInstance } from '../host/page-instance'
import type { StageEvent } from './stage'
import { stageScript } from './stage-document'
import { browserStyle } from './style-sheet'

const EMPTY =
  '<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width,initial-scale=1">' +
  '<style id="app"></style><body></body></html>'

/** The screens of a running mini-program in a real browser, for real taps and to be looked at. */
export class ShownProgram {
  private readonly keys = new WeakMap<PageInstance, string>()
  private opened = 0

  private constructor(
    readonly page: Page,
    private readonly person: Person,
    private readonly files: PackageFiles,
    private readonly ownBrowser: Browser | null,
  ) {}

  /** In a browser of its own, unless one is given that stays open. */
  static async open(person: Person, shared?: Browser): Promise<ShownProgram> {
    const files = new PackageFiles(builtFolder(person.program.vendor.target))
    const browser = shared ?? (await launchBrowser())
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
    })
    const page = await context.newPage()
    await page.setContent(EMPTY)
    const shown = new ShownProgram(page, person, files, shared ? null : browser)
    await page.exposeFunction('deliver', (event: StageEvent) => shown.deliver(event))
    await page.addScriptTag({ content: stageScript(files) })
    await shown.draw()
    return shown
  }

  /** A tap with a finger, on what says this. */
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

  /** Brings the browser to what the app has drawn. */
  async draw(): Promise<void> {
    await this.person.settle()
    const { page } = this.person.program
    const key = this.keyOf(page)
    const style = browserStyle(this.files, page.route)
    await this.page.evaluate(
      ([shownKey, route, data, css]) => {
        const sheet = document.getElementById('app')
        if (sheet) sheet.textContent = css
        window.stage.show(shownKey, route, data)
      },
      [key, page.route, { root: page.data.root }, style] as const,
    )
    await this.page.waitForTimeout(100)
  }

  troubles(): Promise<string[]> {
    return this.page.evaluate(() => window.stage.troubles)
  }

  async screenshot(path: string): Promise<void> {
    await this.draw()
    await this.page.screenshot({ path, fullPage: true })
  }

  async close(): Promise<void> {
    await this.page.context().close()
    await this.ownBrowser?.close()
  }

  private deliver(event: StageEvent): void {
    const { program } = this.person
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
