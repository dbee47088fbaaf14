import type { RouteName } from '@/platform/routes'
import type { Driver, Look } from '../driver/driver'
import { Person } from '../driver/person'
import { type GalleryLanguage, words } from '../support/words'
import { BrowserStage } from './h5/browser-stage'
import type { GalleryPlatform, Stage } from './stage'
import { MiniStage } from './weapp/mini-stage'

/** A person at the app who waits after each deed until the app is idle. */
export class Screen extends Person {
  readonly driver: Driver

  constructor(
    readonly stage: Stage,
    readonly platform: GalleryPlatform,
    language: GalleryLanguage,
  ) {
    super(stage.driver, words[language])
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

  open = (screen: RouteName, parameters?: Record<string, string>, query?: string): Promise<void> =>
    this.did(this.driver.open(screen, parameters, query))

  override async until(what: string, isSo: (look: Look) => boolean): Promise<Look> {
    const look = await super.until(what, isSo)
    await this.driver.settle()
    return look
  }

  protected override async did(deed: Promise<void>): Promise<void> {
    await deed
    await this.driver.settle()
  }
}
