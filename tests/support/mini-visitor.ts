import type { ClientType } from '@/api/client/client-type'
import { RunningShop } from '../contract/running-shop'
import { noFormCaptcha } from './shop-settings'
import { MemoryStorage, testApp } from './test-app'

/** A shop, and one person's telephone on which a mini-program's stores start as often as a test likes. */
class MiniVisitor {
  readonly shop = new RunningShop()
  storage = new MemoryStorage()
  /** What the platform's login gives; it rejects while this is null. */
  loginName: string | null = 'ann'
  loginIsFresh = true
  logins = 0

  constructor(private readonly clientType: ClientType) {}

  async arrive(): Promise<void> {
    await this.shop.open()
    await this.shop.configure(noFormCaptcha)
    Object.assign(this, { storage: new MemoryStorage(), loginName: 'ann', loginIsFresh: true, logins: 0 })
  }

  /** Starts the app with what the device keeps. */
  open() {
    const loginCode = async () => {
      this.logins += 1
      if (this.loginName === null) throw new Error('login:fail')
      return this.loginName
    }
    const app = testApp({
      shopUrl: this.shop.url,
      clientType: this.clientType,
      storage: this.storage,
      loginCode,
      isLoginFresh: async () => this.loginIsFresh,
    })
    app.start()
    return app
  }

  /** How often the shop was called there. */
  callsTo(endpoint: string): number {
    return this.shop.state.requests.filter(({ s }) => s === endpoint).length
  }

  /** Has a code sent for binding and reads it. */
  bindCode(mobile: string): Promise<string> {
    return this.shop.bindCode(mobile)
  }
}

/** A fresh shop and a fresh telephone for every test of a block. */
export function miniVisitorForEachTest(clientType: ClientType): MiniVisitor {
  const visitor = new MiniVisitor(clientType)
  beforeEach(() => visitor.arrive())
  afterEach(() => visitor.shop.close())
  return visitor
}
