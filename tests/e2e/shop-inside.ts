import type { RequestRecord } from '../../sandbox/http/request-log'
import type { ShopData, UserRow } from '../../sandbox/state/shop-data'
import type { ShopState } from '../../sandbox/state/shop-state'
import type { Site } from '../../scripts/serve/site'
import { ShopCalls } from '../support/shop-calls'

/** What the embedded shop has stored and received, and what happens in it without the browser. */
export class ShopInside extends ShopCalls {
  constructor(private readonly site: Site) {
    super()
  }

  get url(): string {
    return this.site.api
  }

  private get state(): ShopState {
    if (!this.site.shop) throw new Error('A real shop stands behind the site')
    return this.site.shop.state
  }

  get data(): ShopData {
    return this.state.data
  }

  /** What has been received, of one endpoint or of all. */
  requests(endpoint?: string): (RequestRecord & { body: Readonly<Record<string, unknown>> })[] {
    const all = this.state.requests.map((request) => ({ ...request, body: { ...request.body } }))
    return endpoint ? all.filter(({ s }) => s === endpoint) : all
  }

  /** The account of that user name. */
  account(name: string): UserRow {
    const user = this.data.users.find(({ username }) => username === name)
    if (!user) throw new Error(`${name} has no account`)
    return user
  }

  /** Somebody registers by user name on a device of their own. */
  async registerElsewhere(name: string): Promise<UserRow> {
    await this.call('user/reg', { type: 'username', accounts: name, pwd: 'secret12' }, { client: 'h5' })
    return this.account(name)
  }

  /** The text of the captcha image that this device was sent last, by what the app keeps about the device. */
  captchaFor(device: string, type: 'user_reg' | 'user_login'): Promise<string> {
    return this.code({ kind: 'captcha', type, uuid: JSON.parse(device).value.uuid })
  }

  /** The token of this account's newest sign-in. */
  tokenOf({ id }: UserRow): string {
    const tokens = Object.entries(this.data.tokens).filter(([, owner]) => owner === id)
    return tokens.at(-1)?.[0] ?? ''
  }

  /** Another account registers elsewhere and binds this number. */
  async giveMobileToSomebodyElse(mobile: string): Promise<void> {
    const somebody = await this.registerElsewhere('somebody_else')
    somebody.mobile = mobile
  }

  /** Ends a sign-in, as the shop's token cache does in time. */
  forgetToken(token: string): void {
    delete this.data.tokens[token]
  }
}
