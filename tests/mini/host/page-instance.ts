import { putAt } from './data-path'
import { type Call, type Fields, fieldsOf, isCall, plainCopy } from './foreign-values'
import type { Journal } from './journal'
import type { Lifetime } from './lifetime'
import type { ScreenNode } from './screen-node'

interface PageTools {
  lifetime: Lifetime
  journal: Journal
  /** What a page with this data looks like. */
  draw(data: Fields): ScreenNode
}

/** One open page: the app's own page object, and the data that its screen is rendered from. */
export class PageInstance {
  readonly data: Fields
  /** What the app has as `this`: its options, and what a platform adds to them. */
  readonly self: Fields
  /** The app has rendered it once. */
  isDrawn = false
  /** What stands on the screen. */
  screen: ScreenNode

  constructor(
    readonly route: string,
    options: Fields,
    private readonly tools: PageTools,
  ) {
    this.data = fieldsOf(plainCopy(options.data ?? {}))
    const setData = (changes: unknown, done: unknown) => this.setData(fieldsOf(changes), done)
    const added = { route, __route__: route, data: this.data, setData }
    this.self = Object.assign(Object.create(options), added)
    this.screen = tools.draw(this.data)
  }

  /** Calls a lifecycle method or an event handler of the page. */
  call(method: string, ...args: unknown[]): void {
    const member: unknown = Reflect.get(this.self, method)
    if (!isCall(member)) return
    this.tools.lifetime.run(`${this.route} ${method}`, () => member.apply(this.self, args))
  }

  private setData(changes: Fields, done: unknown): void {
    const { lifetime, journal } = this.tools
    if (lifetime.over) return
    // Over the bridge goes text: what arrives is a copy, and functions in it are lost.
    const text = JSON.stringify(changes)
    const paths = Object.keys(changes)
    journal.drawings.push({ route: this.route, bytes: Buffer.byteLength(text), paths })
    journal.active()
    this.isDrawn = true
    for (const [path, value] of Object.entries(fieldsOf(JSON.parse(text)))) putAt(this.data, path, value)
    // Drawn at once, to find a node without template on screens that no test reads.
    this.screen = this.tools.draw(this.data)
    if (isCall(done)) this.callBack(done)
  }

  private callBack(done: Call): void {
    this.tools.lifetime.later(`${this.route} setData's callback`, () => void done.call(this.self))
  }
}
