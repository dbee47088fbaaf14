import { nodeTransport } from './node-transport'
import { signal } from './signal'
import { MemoryStorage, testApp } from './test-app'

type AppOptions = Omit<Parameters<typeof testApp>[0], 'storage'>

/**
 * One device with several tabs. As in a browser, a tab hears of what another one has stored later, and a frozen tab not
 * at all until it is shown again.
 */
export class TestTabs {
  private readonly listeners = new Map<object, () => void>()
  private held: { endpoint: string; until: Promise<void> } | null = null

  constructor(
    private readonly options: AppOptions,
    readonly storage = new MemoryStorage(),
  ) {}

  /** Opens a tab with what the device keeps. */
  open() {
    const key = {}
    const app = testApp({
      ...this.options,
      storage: this.storage,
      transport: async (request) => {
        const { held } = this
        const answer = await nodeTransport(request)
        if (held && request.url.endsWith(held.endpoint)) await held.until
        return answer
      },
      followStorage: (listener) => void this.listeners.set(key, listener),
    })
    app.start()
    return {
      ...app,
      /** The browser tells this tab what others have stored, or shows it again. */
      notice: () => this.listeners.get(key)?.(),
    }
  }

  /** Keeps the answers of the endpoint on their way, for requests sent from now on, until the returned function is called. */
  hold(endpoint: string): () => void {
    const { given, give } = signal()
    this.held = { endpoint, until: given }
    return () => {
      this.held = null
      give()
    }
  }

  /** Everything on the device, as text. */
  get everything(): string {
    return [...this.storage.texts.values()].join('\n')
  }
}
