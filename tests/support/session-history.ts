import type { App } from '@/stores/app'
import { DeviceStorage, type TabStorage } from './device-storage'
import { ModelShop } from './model-shop'
import { testApp } from './test-app'

export interface Tab {
  app: App
  storage: TabStorage
  /** The browser tells of the next so many changes on the device, or shows the tab again. */
  notice: (changes?: number) => void
}

/** What the test itself knows. */
export interface Model {
  /** Who signed in last on this device, by their name; null after a sign-out. */
  newest: string | null
  /** Who signed out and has not come back. */
  gone: Set<string>
  /** Who has signed out at some time, or was signed in when another person came. */
  ended: Set<string>
  /** Whether nothing has happened since the newest sign-in that could end it. */
  holds: boolean
}

/** One device with two tabs, and the shop that they talk to. */
export class Real {
  readonly shop = new ModelShop()
  readonly device: DeviceStorage
  readonly tabs: readonly Tab[]
  readonly wrong: string[] = []
  loginAs: string = 'xia'
  typed = 0
  hadTrouble = false

  /** @param lags whether a tab sees what another one has stored only once it hears of it */
  constructor(
    readonly model: Model,
    readonly lags: boolean,
  ) {
    this.device = new DeviceStorage(lags)
    this.tabs = [this.open(), this.open()]
  }

  private open(): Tab {
    let notice = () => {}
    const storage = this.device.open()
    const app: App = testApp({
      shopUrl: 'https://shop.example',
      clientType: 'weixin',
      loginCode: async () => this.loginAs,
      storage,
      followStorage: (listener) => {
        notice = listener
      },
      // Whose token is sent must be whom the tab shows at that moment.
      transport: this.shop.transport((ownerId) => {
        const { session } = app.user.getState()
        const shown = session.kind === 'member' ? session.user.id : null
        if (ownerId !== shown) this.wrong.push(`a tab that shows ${shown} acted for ${ownerId}`)
        // A device that keeps what it is told is the truth for all tabs, also for one that has heard nothing yet.
        if (!this.hadTrouble && !this.lags && this.kept?.id !== ownerId)
          this.wrong.push('a tab acted after a sign-out')
      }),
    })
    app.start()
    const hear = (changes = Number.POSITIVE_INFINITY) => {
      for (let left = changes; left > 0 && storage.hear(); ) left -= 1
      notice()
    }
    return { app, storage, notice: hear }
  }

  /** Time passes until all tabs have heard of everything, also of what they change when they hear of it. */
  comeToRest() {
    const isUnheard = () => this.tabs.some(({ storage }) => storage.unheard.length > 0)
    let rounds = 0
    do {
      for (const tab of this.tabs) tab.notice(1)
      if (!isUnheard()) jest.advanceTimersByTime(2000)
      rounds += 1
      if (rounds > 100) throw new Error('the tabs overwrite each other for ever')
    } while (isUnheard())
  }

  /** An action of a tab; what it rejects with is the screen's business. */
  act(call: (state: ReturnType<App['user']['getState']>) => Promise<unknown>, tab: Tab, onDone = () => {}) {
    void call(tab.app.user.getState()).then(onDone, () => {})
  }

  nameIn(tab: Tab): string | null {
    const { session } = tab.app.user.getState()
    return session.kind === 'member' ? session.user.nickname : null
  }

  /** Whose edits an expiry has left open in the tab. */
  openIn(tab: Tab): string | null {
    const { session } = tab.app.user.getState()
    if (session.kind !== 'guest') return null
    return this.shop.rows.find(({ id }) => id === session.expiredId)?.nickname ?? null
  }

  /** Whose sign-in the device keeps. */
  get kept(): { id: number; nickname: string } | null {
    const entry = this.valueOf('account.session')
    const device = this.valueOf('account.device')
    return entry && entry.signInId === device?.signInId ? entry.session.user : null
  }

  private valueOf(key: string) {
    const text = this.device.texts.get(key)
    return text ? JSON.parse(text).value : null
  }
}
