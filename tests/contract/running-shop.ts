import { type Listening, listen } from '../../sandbox/server'
import { createShop, type Shop } from '../../sandbox/shop'
import type { ShopOptions } from '../../sandbox/state/shop-state'
import { repeatable } from '../support/repeatable'
import { type Caller, type Envelope, ShopCalls } from '../support/shop-calls'
import { ShopInside } from '../support/shop-inside'

export const MOBILE = '13800138001'
export const OTHER_MOBILE = '13800138002'
const START = Date.parse('2026-11-21T08:00:00Z')

/** The fields of an answer's data; a test that reads them off anything else fails here. */
export function fields(answer: Envelope): Record<string, unknown> {
  if (typeof answer.data !== 'object' || answer.data === null) {
    throw new Error(`code ${answer.code} "${answer.msg}" came without fields: ${JSON.stringify(answer.data)}`)
  }
  return { ...answer.data }
}

/** The token of an answer, "" for none. */
export function tokenOf(answer: Envelope): string {
  const { token } = fields(answer)
  return typeof token === 'string' ? token : ''
}

/** A shop on a free port with a clock that only moves when told to. */
export class RunningShop extends ShopCalls {
  private shop: Shop = createShop()
  private server: Listening | undefined
  private clock = START

  async open(options: ShopOptions = {}): Promise<void> {
    this.clock = START
    this.shop = createShop({ now: () => this.clock, random: repeatable(1), ...options })
    this.server = await listen(this.shop.app, { port: 0 })
  }

  async close(): Promise<void> {
    await this.server?.close()
  }

  get state() {
    return this.shop.state
  }

  get inside(): ShopInside {
    return new ShopInside(this.shop, this.url)
  }

  get url(): string {
    return this.server?.url ?? ''
  }

  protected send = (path: string, init?: RequestInit): Promise<Response> => fetch(`${this.url}${path}`, init)

  pass(seconds: number): void {
    this.clock += seconds * 1000
  }

  /** A JSON answer to parameters in the address, with everything that its headers say. */
  async ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(`/api.php?${query}`, { method: 'POST', headers })
  }

  /** What an operator or a purchase does to an account. */
  async change(account: object, set: object): Promise<Response> {
    return this.control('account', { account, set })
  }

  /** Fetches a captcha and reads it. */
  async captcha(type = 'user_reg', caller: Caller = {}): Promise<string> {
    const { token = '', uuid = 'u-1' } = caller
    const query = new URLSearchParams({ s: 'user/userverifyentry', type, token, uuid })
    await this.send(`/api.php?${query}`)
    return this.code(token === '' ? { kind: 'captcha', type, uuid } : { kind: 'captcha', type, user: '1' })
  }

  /** Registers a user name where no captcha is asked for, and answers with the user. */
  async register(
    accounts: string,
    params: Record<string, string> = {},
    caller: Caller = {},
  ): Promise<Envelope> {
    await this.configure({ home_user_register_img_verify_state: 0 })
    return this.call('user/reg', { accounts, pwd: 'abc12345', type: 'username', ...params }, caller)
  }

  /** Has a code sent for binding and reads it. */
  async bindCode(mobile: string): Promise<string> {
    await this.call('user/appmobilebindverifysend', { mobile })
    return this.code({ kind: 'sms', scene: 'bind', account: mobile })
  }

  /** Sends a code to an e-mail address and binds it with that. */
  async bindEmail(
    email: string,
    params: Record<string, string> = {},
    caller: Caller = {},
  ): Promise<Envelope> {
    await this.call('user/appemailbindverifysend', { email })
    const verify = await this.code({ kind: 'email', scene: 'bind', account: email })
    return this.call('user/appemailbind', { email, verify, ...params }, caller)
  }

  /** Sends a code to a number and binds it with that. */
  async bind(mobile: string, params: Record<string, string> = {}, caller: Caller = {}): Promise<Envelope> {
    const verify = await this.bindCode(mobile)
    return this.call('user/appmobilebind', { mobile, verify, ...params }, caller)
  }
}

/** A fresh shop for every test of a file. */
export function shopForEachTest(options: ShopOptions = {}): RunningShop {
  const shop = new RunningShop()
  beforeEach(() => shop.open(options))
  afterEach(() => shop.close())
  return shop
}
