import { readConfiguration } from '@/domain/configuration'
import type { KeyValueStorage } from '@/platform/platform'
import { uniAppStorage } from '@/platform/storage/uni-app-storage'
import { type App, createApp } from '@/stores/app'
import { ModelShop } from './model-shop'

/** What a device keeps; it may refuse to write, or to remove. */
class Device implements KeyValueStorage {
  readonly texts = new Map<string, string>()
  trouble: 'none' | 'full' | 'stuck' = 'none'
  read = (key: string) => this.texts.get(key) ?? null
  write(key: string, text: string) {
    if (this.trouble === 'full') return false
    this.texts.set(key, text)
    return true
  }
  remove(key: string) {
    return this.trouble !== 'stuck' && this.texts.delete(key)
  }
  get everything() {
    return Array.from(this.texts.values()).join('\n')
  }
}

export interface Tab {
  app: App
  notice: () => void
}

/** What the test itself knows. */
export interface Model {
  /** Who signed in last on this device, by their name; null after a sign-out. */
  newest: string | null
  /** Who signed out and has not come back. */
  gone: Set<string>
}

/** One device with two tabs, and the shop that they talk to. */
export class Real {
  readonly shop = new ModelShop()
  readonly device = new Device()
  readonly tabs: readonly Tab[]
  readonly wrong: string[] = []
  loginAs: string = 'xia'
  typed = 0
  hadTrouble = false

  constructor(readonly model: Model) {
    this.tabs = [this.open(), this.open()]
  }

  private open(): Tab {
    let notice = () => {}
    const app: App = createApp({
      shopUrl: 'https://shop.example',
      platform: {
        configuration: readConfiguration({}).configuration,
        clientType: 'weixin',
        loginCode: async () => this.loginAs,
        storage: this.device,
        hostStorage: uniAppStorage(this.device),
        language: { read: () => 'zh', follow: () => {}, tell: () => {} },
        followStorage: (listener) => {
          notice = listener
        },
        forgetCookies: () => {},
        backAddress: () => null,
        upload: () => Promise.reject(new Error('no upload')),
        // Whose token is sent must be whom the tab shows at that moment.
        transport: this.shop.transport((ownerId) => {
          const { session } = app.user.getState()
          const shown = session.kind === 'member' ? session.user.id : null
          if (ownerId !== shown) this.wrong.push(`a tab that shows ${shown} acted for ${ownerId}`)
          // A device that keeps what it is told is the truth for all tabs, also for one that has heard nothing yet.
          if (!this.hadTrouble && this.kept?.id !== ownerId) this.wrong.push('a tab acted after a sign-out')
        }),
      },
    })
    app.start()
    return { app, notice: () => notice() }
  }

  /** An action of a tab; what it rejects with is the screen's business. */
  act(call: (state: ReturnType<App['user']['getState']>) => Promise<unknown>, tab: Tab, onDone = () => {}) {
    void call(tab.app.user.getState()).then(onDone, () => {})
  }

  nameIn(tab: Tab): string | null {
    const { session } = tab.app.user.getState()
    return session.kind === 'member' ? session.user.nickname : null
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
