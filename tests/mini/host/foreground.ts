import { type Call, isCall } from './foreign-values'
import type { Lifetime } from './lifetime'

/** What the app hears when it is covered, and when it is back. */
interface Hooks {
  app(hook: 'onShow' | 'onHide', options?: unknown): void
  page(hook: 'onShow' | 'onHide'): void
}

/**
 * Whether the mini-program is in front. The person leaves it, and so do an album, a camera or a panel of the platform
 * that covers it: the platforms tell the app of both alike, and name the query of its launch again at every return.
 */
export class Foreground {
  private readonly shown: Call[] = []

  constructor(
    private readonly lifetime: Lifetime,
    private readonly hooks: Hooks,
    /** what the platform says of the launch */
    private readonly options: () => unknown,
  ) {}

  onShow(listener: unknown): void {
    if (isCall(listener)) this.shown.push(listener)
  }

  /** As at a launch, where no page is open yet. */
  opened(): void {
    this.hooks.app('onShow', this.options())
    for (const listener of this.shown) this.lifetime.run('a listener', () => listener(this.options()))
  }

  leave(): void {
    this.hooks.page('onHide')
    this.hooks.app('onHide')
  }

  comeBack(): void {
    this.opened()
    this.hooks.page('onShow')
  }

  /** A panel of the platform covers the app; `done` is what comes of it once the app is in front again. */
  aside(done: () => void): void {
    this.leave()
    this.lifetime.later('the return from a panel', () => {
      this.comeBack()
      done()
    })
  }
}
