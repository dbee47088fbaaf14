import { writeSettings } from '../../sandbox/config/write-settings'
import type { RequestRecord } from '../../sandbox/http/request-log'
import type { Shop } from '../../sandbox/shop'
import type { ShopData, UserRow } from '../../sandbox/state/shop-data'
import type { ShopState } from '../../sandbox/state/shop-state'
import type { Site } from '../../scripts/serve/site'
import { ShopCalls } from './shop-calls'

/** What a shop has stored and received, and what happens in it without the app. */
export class ShopInside extends ShopCalls {
  constructor(
    readonly shop: Shop,
    /** where it answers; '' for one that is asked without a network, and calls itself localhost */
    private readonly address = '',
  ) {
    super()
  }

  get state(): ShopState {
    return this.shop.state
  }

  get data(): ShopData {
    return this.state.data
  }

  protected send = async (path: string, init?: RequestInit): Promise<Response> =>
    this.address ? fetch(`${this.address}${path}`, init) : this.shop.app.request(path, init)

  override async configure(settings: object): Promise<void> {
    writeSettings(this.state, settings)
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

  /** Somebody registers by user name on a device of their own, whatever the shop asks for. */
  async registerElsewhere(name: string, pwd = 'secret12'): Promise<UserRow> {
    const { config } = this.data
    this.data.config = { ...config, home_user_register_img_verify_state: '0' }
    await this.call('user/reg', { type: 'username', accounts: name, pwd }, { client: 'h5' })
    this.data.config = config
    return this.account(name)
  }

  /** The text of the captcha picture that was sent last. */
  captcha = (type: 'user_reg' | 'user_login'): string =>
    this.data.captchas.filter((captcha) => captcha.type === type).at(-1)?.code ?? ''

  /** The code that was sent to this account last. */
  sentCode = (account: string): string =>
    this.data.outbox.filter((code) => code.account === account).at(-1)?.code ?? ''

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

/** The shop that a site embeds. */
export function shopInside({ shop, api }: Site): ShopInside {
  if (!shop) throw new Error('A real shop stands behind the site')
  return new ShopInside(shop, api)
}
