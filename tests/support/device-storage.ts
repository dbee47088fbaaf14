import type { KeyValueStorage } from '@/platform/platform'

interface Change {
  readonly by: TabStorage
  readonly key: string
  readonly text: string | null
}

/** What a device keeps for all its tabs; it may refuse to write, or to remove. */
export class DeviceStorage {
  readonly texts = new Map<string, string>()
  trouble: 'none' | 'full' | 'stuck' = 'none'
  private readonly tabs: TabStorage[] = []

  /** @param lags whether a tab sees what another one has changed only once it hears of it */
  constructor(private readonly lags: boolean) {}

  /** The storage as one more tab sees it. */
  open(): TabStorage {
    const tab = new TabStorage(this, new Map(this.texts))
    this.tabs.push(tab)
    return tab
  }

  change(change: Change): void {
    put(this.texts, change)
    for (const tab of this.tabs) {
      tab.unheard.push(change)
      if (!this.lags) tab.hear()
    }
  }

  get everything() {
    return Array.from(this.texts.values()).join('\n')
  }
}

/**
 * localStorage of a tab in a process of its own, as in Chromium: it reads a copy. What others change comes into the copy
 * later, in order, but never over a change of this tab's own that the device has taken after it.
 */
export class TabStorage implements KeyValueStorage {
  readonly unheard: Change[] = []

  constructor(
    private readonly device: DeviceStorage,
    private readonly copy: Map<string, string>,
  ) {}

  read = (key: string) => this.copy.get(key) ?? null

  write(key: string, text: string): boolean {
    if (this.device.trouble === 'full') return false
    this.change(key, text)
    return true
  }

  remove(key: string): boolean {
    if (this.device.trouble === 'stuck') return false
    this.change(key, null)
    return true
  }

  /** Hears of the next change on the device, which may be its own. False when there is none. */
  hear(): boolean {
    const change = this.unheard.shift()
    if (!change) return false
    const isOverwritten = this.unheard.some(({ by, key }) => by === this && key === change.key)
    if (change.by !== this && !isOverwritten) put(this.copy, change)
    return true
  }

  private change(key: string, text: string | null): void {
    // What is so already is no change.
    if (this.read(key) === text) return
    const change = { by: this, key, text }
    put(this.copy, change)
    this.device.change(change)
  }
}

function put(texts: Map<string, string>, { key, text }: Change): void {
  if (text === null) texts.delete(key)
  else texts.set(key, text)
}
