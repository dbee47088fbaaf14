import { type ConsoleMessage, errors, type Locator, type Page } from 'playwright-core'
import type { Hands, Look } from '../driver'
import { changesWithin } from './page-time'
import { readPage } from './read-page'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Milliseconds in which a page at work changes. */
const A_MOMENT_MS = 50

/** A page with the browser app, in which everything is found by what a person reads. */
export class AppPage implements Hands {
  /** Uncaught errors and error messages of the console. */
  readonly troubles: string[] = []

  constructor(
    readonly page: Page,
    /** Messages of the console that are no error of the app. */
    isNoTrouble: (message: ConsoleMessage) => boolean,
  ) {
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !isNoTrouble(message)) this.troubles.push(message.text())
    })
  }

  /** The screen in front; those below it stay in the document, hidden. */
  get screen(): Locator {
    return this.page.locator('.ac-page:visible').last()
  }

  button = (name: string): Locator => this.screen.getByRole('button', { name, exact: true })

  field = (label: string): Locator => this.screen.getByRole('textbox', { name: label, exact: true })

  heading = (name: string): Locator => this.screen.getByRole('heading', { name, exact: true })

  /** A button of the sheet over the screen, or of the question over it. */
  inSheet = (kind: 'dialog' | 'alertdialog', name: string): Locator =>
    this.page.getByRole(kind).getByRole('button', { name, exact: true })

  /** Waits for a toast with this text, also where it has faded out again. */
  async toast(text: string): Promise<void> {
    await this.page.locator('.ac-toast', { hasText: text }).waitFor({ state: 'attached' })
  }

  look = (): Promise<Look> => this.page.evaluate(readPage)

  async glance(): Promise<void> {
    await this.changesSoon()
  }

  /** Whether it changes within a moment. */
  changesSoon = (): Promise<boolean> => this.page.evaluate(changesWithin, A_MOMENT_MS)

  type = (label: string, text: string): Promise<void> => this.field(label).fill(text)

  async tap(words: string): Promise<void> {
    const starting = this.screen.getByRole('button', { name: new RegExp(`^${escaped(words)}`) })
    const button = this.button(words).or(starting).first()
    try {
      // A busy button can be tapped too: the app has to ignore the tap.
      const force = (await button.getAttribute('aria-busy')) === 'true'
      await button.tap({ force })
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
      const { lines } = await this.look()
      throw new Error(`There is no button «${words}» to tap. The screen: ${lines.join(' | ')}`)
    }
  }

  answer = (words: string): Promise<void> => this.inSheet('alertdialog', words).tap()

  async tick(): Promise<void> {
    const box = this.screen.getByRole('checkbox')
    if (!(await box.isChecked())) await box.tap()
  }

  choose = (words: string): Promise<void> => this.screen.getByRole('radio', { name: words }).tap()

  /** Chooses this file wherever the tap asks for one. */
  async chooseFile(file: { name: string; mimeType: string; buffer: Buffer }, tap: () => Promise<void>) {
    const chooser = this.page.waitForEvent('filechooser')
    await tap()
    await (await chooser).setFiles(file)
  }
}
