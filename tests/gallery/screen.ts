import { setTimeout as sleep } from 'node:timers/promises'
import type { TextKey } from '@/locales/use-text'
import type { RouteName } from '@/platform/routes'
import type { Driver, Look } from '../faults/drivers/driver'
import { PATIENCE_MS } from '../support/patience'
import { type GalleryLanguage, words } from '../support/words'
import { BrowserStage } from './h5/browser-stage'
import type { GalleryPlatform, Stage } from './stage'
import { MiniStage } from './weapp/mini-stage'

type Values = Record<string, string | number>

/** The app as a person uses it, told by text keys, so that the same steps reach a state on every platform in every language. */
export class Screen {
  readonly driver: Driver

  constructor(
    readonly stage: Stage,
    readonly platform: GalleryPlatform,
    private readonly language: GalleryLanguage,
  ) {
    this.driver = stage.driver
  }

  get isBrowser(): boolean {
    return this.platform === 'h5'
  }

  /** What only a browser has. */
  get inBrowser(): BrowserStage {
    if (this.stage instanceof BrowserStage) return this.stage
    throw new Error(`${this.platform} is no browser`)
  }

  /** What only a mini-program has. */
  get inMiniProgram(): MiniStage {
    if (this.stage instanceof MiniStage) return this.stage
    throw new Error(`${this.platform} is no mini-program`)
  }

  text = (key: TextKey, values?: Values): string => words[this.language](key, values)

  open = (screen: RouteName, parameters?: Record<string, string>, query?: string): Promise<void> =>
    this.settled(this.driver.open(screen, parameters, query))

  tap = (key: TextKey, values?: Values): Promise<void> =>
    this.settled(this.driver.tap(this.text(key, values)))

  type = (key: TextKey, text: string, values?: Values): Promise<void> =>
    this.settled(this.driver.type(this.text(key, values), text))

  choose = (key: TextKey): Promise<void> => this.settled(this.driver.choose(this.text(key)))

  tick = (key: TextKey): Promise<void> => this.settled(this.driver.tick(this.text(key)))

  /** Waits until a text can be read. */
  says = (key: TextKey, values?: Values): Promise<void> => this.shows(this.text(key, values))

  shows = (text: string): Promise<void> =>
    this.until(`«${text}»`, ({ lines }) => lines.some((line) => line.includes(text)))

  untilCaptcha = (): Promise<void> => this.until('the captcha', ({ captcha }) => captcha !== '')

  /** Until the shop's settings arrive, a form asks for a captcha. */
  untilNoCaptcha = (): Promise<void> =>
    this.until('a form without captcha', ({ fields }) => {
      const labels = Object.keys(fields)
      return labels.length > 0 && !labels.includes(this.text('field.captcha'))
    })

  private async until(what: string, isSo: (look: Look) => boolean): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const look = await this.driver.look()
      if (isSo(look)) return this.driver.settle()
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}: ${look.lines.join(' | ')}`)
      await sleep(15)
    }
  }

  private async settled(deed: Promise<void>): Promise<void> {
    await deed
    await this.driver.settle()
  }
}
