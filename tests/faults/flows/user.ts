import type { ClientType } from '@/api/client/client-type'
import type { TextKey } from '@/locales/use-text'
import type { Driver, Look, PlatformName } from '../../driver/driver'
import { Person } from '../../driver/person'
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

export const shows = ({ lines }: Look, words: string): boolean => lines.some((line) => line.includes(words))

export const sees = (look: Look, key: TextKey, values?: Record<string, string>): boolean =>
  shows(look, say(key, values))

export const offers = ({ buttons }: Look, key: TextKey): boolean =>
  buttons.some((button) => button.includes(say(key)))

export const holds = ({ fields }: Look, key: TextKey): boolean => say(key) in fields

/** Goes through a flow and remembers what was typed. */
export class User extends Person {
  readonly driver: Driver
  readonly shop: FaultShop
  /** what was typed into the present screen, by label */
  typed: Record<string, string> = {}

  constructor({ driver, shop, clock }: Fixture) {
    super(driver, say, clock, PATIENCE_MS)
    this.driver = driver
    this.shop = shop
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

  /** For what the app may have repeated by itself when the network came back. */
  async tapIfOffered(key: TextKey): Promise<void> {
    if (offers(await this.look(), key)) await this.tap(key)
  }

  async fill(entries: readonly Entry[]): Promise<void> {
    for (const { label, text } of entries) {
      const words = typeof text === 'string' ? text : await text(this)
      this.typed[say(label)] = words
      await this.type(label, words)
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
}
