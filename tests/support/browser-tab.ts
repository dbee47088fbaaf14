interface HistoryEntry {
  readonly hash: string
  readonly state: unknown
}

/** The history of one tab, as browsers keep it, and a person who presses its buttons. */
export class BrowserTab {
  private entries: HistoryEntry[]
  private at = 0
  private listener = () => {}
  private steps: number[] = []
  /** Whether Back has gone to what the tab showed before the app. */
  isLeft = false

  constructor(hash = '', state: unknown = null) {
    this.entries = [{ hash, state }]
  }

  get hash(): string {
    return this.entries[this.at]?.hash ?? ''
  }

  get state(): unknown {
    return this.entries[this.at]?.state ?? null
  }

  readonly location = this
  readonly history = this

  pushState(state: unknown, _: string, hash: string): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { hash, state }]
    this.at += 1
  }

  replaceState(state: unknown, _: string, hash: string): void {
    this.entries[this.at] = { hash, state }
  }

  addEventListener(_: 'popstate', listener: () => void): void {
    this.listener = listener
  }

  /** A browser goes there later. */
  go(steps: number): void {
    this.steps.push(steps)
  }

  /** The browser does what it was told, until there is nothing more to do. */
  settle(): void {
    for (let steps = this.steps.shift(); steps !== undefined; steps = this.steps.shift()) this.walk(steps)
  }

  /** The person presses Back or Forward, or holds Back and chooses an entry further away. */
  press(steps: number): void {
    this.walk(steps)
    this.settle()
  }

  /** The person changes the address by hand. */
  type(hash: string): void {
    this.pushState(null, '', hash)
    this.listener()
    this.settle()
  }

  private walk(steps: number): void {
    if (this.at + steps < 0) this.isLeft = true
    if (!this.entries[this.at + steps]) return
    this.at += steps
    this.listener()
  }
}
