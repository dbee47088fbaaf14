import { writeSettings } from '../../../sandbox/config/write-settings'
import { createShop } from '../../../sandbox/shop'
import type { ShopData, UserRow } from '../../../sandbox/state/shop-data'
import { freshData } from '../../../sandbox/state/shop-data'

/** A shop whose inside can be looked at and changed. */
export class FaultShop {
  private clockOffset = 0
  private chance = 7
  readonly shop = createShop({
    now: () => Date.now() + this.clockOffset,
    random: (below) => this.random(below),
  })

  get data(): ShopData {
    return this.shop.state.data
  }

  get users(): readonly UserRow[] {
    return this.data.users
  }

  /** Puts everything to what was remembered before, or to an installation of today. */
  reset(data: ShopData = freshData()): void {
    this.clockOffset = 0
    this.chance = 7
    this.shop.state.data = structuredClone(data)
    this.shop.state.requests = []
  }

  remember(): ShopData {
    return structuredClone(this.data)
  }

  configure(settings: object): void {
    writeSettings(this.shop.state, settings)
  }

  setClock(offset: number): void {
    this.clockOffset = offset
  }

  forgetTokens(): void {
    this.data.tokens = {}
  }

  /** Somebody else changes the only member's nickname. */
  rename(nickname: string): void {
    for (const user of this.data.users) user.nickname = nickname
  }

  /** What the picture says that was drawn last. */
  captcha(type: 'user_reg' | 'user_login'): string {
    return this.data.captchas.filter((captcha) => captcha.type === type).at(-1)?.code ?? ''
  }

  /** The code that was sent to this account last. */
  sentCode(account: string): string {
    return this.data.outbox.filter((code) => code.account === account).at(-1)?.code ?? ''
  }

  /** How often the shop was asked for this. */
  requestsTo(endpoint: string): number {
    return this.shop.state.requests.filter(({ s }) => s === endpoint).length
  }

  // The same numbers in every run, so that a case can be repeated alone.
  private random(below: number): number {
    this.chance = (this.chance * 48271) % 2147483647
    return this.chance % below
  }
}
