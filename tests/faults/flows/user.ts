import type { ClientType } from '@/api/client/client-type'
import type { TextKey } from '@/locales/use-text'
import type { Clock } from '../../mini/host/clock'
import type { Driver, Look, PlatformName } from '../drivers/driver'
import type { FaultShop } from '../fixture/fault-shop'
import type { Fixture } from '../fixture/fixture'
import { say } from './say'

/** In milliseconds of the app's clock: longer than the app's own longest limit for an answer. */
const PATIENCE_MS = 300_000

export const clientTypes = { weapp: 'weixin', alipay: 'alipay', tt: 'toutiao', h5: 'h5' } as const

/** What goes into a field; a captcha can be read only when its image is there. */
export interface Entry {
  label: TextKey
  text: string | ((user: User) => Promise<string>)
}

export const sees = ({ lines }: Look, key: TextKey, values?: Record<string, string>): boolean => {
  const words = say(key, values)
  return lines.some((line) => line.includes(words))
}

export const offers = ({ buttons }: Look, key: TextKey): boolean =>
  buttons.some((button) => button.includes(say(key)))

export const holds = ({ fields }: Look, key: TextKey): boolean => say(key) in fields

/** Goes through a flow by the words of the catalogue and remembers what was typed. */
export class User {
  readonly driver: Driver
  readonly shop: FaultShop
  private readonly clock: Clock
  /** what was typed into the present screen, by label */
  typed: Record<string, string> = {}

  constructor(fixture: Fixture) {
    this.driver = fixture.driver
    this.shop = fixture.shop
    this.clock = fixture.clock
  }

  get platform(): PlatformName {
    return this.driver.platform
  }

  get clientType(): ClientType {
    return clientTypes[this.platform]
  }

  /** The platform's own sign-in entry; in a browser the form. */
  get entry(): TextKey {
    const type = clientTypes[this.platform]
    return type === 'h5' ? 'action.signIn' : `authorise.submit.${type}`
  }

  look = () => this.driver.look()

  tap = (key: TextKey, values?: Record<string, string>) => this.driver.tap(say(key, values))

  /** For what the app may have repeated by itself when the network came back. */
  async tapIfOffered(key: TextKey): Promise<void> {
    if (offers(await this.look(), key)) await this.tap(key)
  }

  tick = () => this.driver.tick(say('consent.before'))

  async fill(entries: readonly Entry[]): Promise<void> {
    for (const { label, text } of entries) {
      const words = typeof text === 'string' ? text : await text(this)
      this.typed[say(label)] = words
      await this.driver.type(say(label), words)
    }
  }

  /** Fills emptied fields again; those of these entries with their present texts. */
  async refill(entries: readonly Entry[]): Promise<void> {
    const { fields } = await this.look()
    for (const [label, text] of Object.entries(this.typed)) {
      const entry = entries.find((one) => say(one.label) === label)
      if (fields[label] !== '') continue
      if (entry) await this.fill([entry])
      else await this.driver.type(label, text)
    }
  }

  /** Reads the screen until the condition holds. @throws an Error with what the screen shows instead */
  async until(what: string, isSo: (look: Look) => boolean, patience = PATIENCE_MS): Promise<Look> {
    const end = this.clock.now() + patience
    for (;;) {
      const look = await this.look()
      if (isSo(look)) return look
      if (this.clock.now() >= end)
        throw new Error(`Waited in vain for ${what}. The screen: ${look.lines.join(' | ')}`)
      await this.driver.glance(end - this.clock.now())
    }
  }

  untilSeen = (key: TextKey, values?: Record<string, string>) =>
    this.until(`«${say(key, values)}»`, (look) => sees(look, key, values))

  untilOffered = (key: TextKey) => this.until(`button «${say(key)}»`, (look) => offers(look, key))
}
