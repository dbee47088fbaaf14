import path from 'node:path'
import type { Fields } from './foreign-values'
import type { PageInstance } from './page-instance'

/** No platform opens more pages on top of each other. */
const MOST_PAGES = 10

/** The pages that lie on top of each other, the last one seen. */
export class Navigation {
  readonly stack: PageInstance[] = []
  /** every address that was asked for */
  readonly visited: string[] = []
  /** What the mini-program that opened this one was handed at the return to it; null while the person is here. */
  handedBack: unknown = null

  constructor(
    private readonly routes: readonly string[],
    private readonly open: (route: string) => PageInstance,
    /** what a page hears before `onLoad`, on platforms that have such a thing */
    private readonly firstHook?: string,
  ) {}

  /** The page that the app opens with. */
  get home(): string {
    return this.routes[0] ?? ''
  }

  get top(): PageInstance | undefined {
    return this.stack.at(-1)
  }

  /**
   * Opens what a navigation call asks for.
   * @throws an Error with the platform's message where it can't
   */
  go(how: 'navigateTo' | 'redirectTo' | 'reLaunch', url: string): void {
    this.visited.push(url)
    const { route, query } = this.read(url)
    if (how === 'navigateTo') {
      if (this.stack.length >= MOST_PAGES) throw new Error('webview count limit exceed')
      this.top?.call('onHide')
    }
    if (how === 'redirectTo') this.close(1)
    if (how === 'reLaunch') this.close(this.stack.length)
    this.push(route, query)
  }

  /** Closes the topmost pages; the first one stays. */
  back(count = 1): void {
    if (this.stack.length < 2) throw new Error('cannot navigate back at first page')
    this.close(Math.min(count, this.stack.length - 1))
    this.top?.call('onShow')
  }

  private push(route: string, query: Fields): void {
    const page = this.open(route)
    this.stack.push(page)
    if (this.firstHook) page.call(this.firstHook, query)
    page.call('onLoad', query)
    page.call('onShow')
    page.call('onReady')
  }

  private close(count: number): void {
    for (const page of this.stack.splice(-count, count).reverse()) page.call('onUnload')
  }

  private read(url: string): { route: string; query: Fields } {
    const [place = '', search = ''] = url.split('?')
    const route = place.startsWith('/') ? place.slice(1) : this.beside(place)
    if (!this.routes.includes(route)) throw new Error(`page "${route}" is not found`)
    // The platforms hand query values over as they are written.
    const pairs = search.split('&').filter(Boolean)
    return { route, query: Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2))) }
  }

  private beside(place: string): string {
    return path.posix.join(path.posix.dirname(this.top?.route ?? ''), place)
  }
}
