import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientType } from '@/api/client/client-type'
import type { TextKey } from '@/locales/use-text'
import type { Hand, Look, PlatformName } from '../hands/hand'
import type { FaultShop } from '../stage/fault-shop'
import type { Scene } from '../stage/scene'
import { say } from './say'

const PATIENCE_MS = 12_000
const GLANCE_MS = 15

export const clientTypes = { weapp: 'weixin', alipay: 'alipay', tt: 'toutiao', h5: 'h5' } as const

/** What goes into a field; a captcha can only be read when it is there. */
export interface Entry {
  label: TextKey
  text: string | ((actor: Actor) => Promise<string>)
}

export const sees = ({ lines }: Look, key: TextKey, values?: Record<string, string>): boolean => {
  const words = say(key, values)
  return lines.some((line) => line.includes(words))
}

export const offers = ({ buttons }: Look, key: TextKey): boolean =>
  buttons.some((button) => button.includes(say(key)))

export const holds = ({ fields }: Look, key: TextKey): boolean => say(key) in fields

/** Somebody who goes through a flow by the words of the catalogue, and remembers what they typed. */
export class Actor {
  readonly hand: Hand
  readonly shop: FaultShop
  /** what was typed into the present screen, by label */
  typed: Record<string, string> = {}

  constructor(scene: Scene) {
    this.hand = scene.hand
    this.shop = scene.shop
  }

  get platform(): PlatformName {
    return this.hand.platform
  }

  get clientType(): ClientType {
    return clientTypes[this.platform]
  }

  /** The platform's own way in; in a browser the form. */
  get entry(): TextKey {
    const type = clientTypes[this.platform]
    return type === 'h5' ? 'action.signIn' : `authorise.submit.${type}`
  }

  look = () => this.hand.look()

  tap = (key: TextKey, values?: Record<string, string>) => this.hand.tap(say(key, values))

  /** For what the app may have mended by itself when the network came back. */
  async tapIfOffered(key: TextKey): Promise<void> {
    if (offers(await this.look(), key)) await this.tap(key)
  }

  tick = () => this.hand.tick(say('consent.before'))

  async fill(entries: readonly Entry[]): Promise<void> {
    for (const { label, text } of entries) {
      const words = typeof text === 'string' ? text : await text(this)
      this.typed[say(label)] = words
      await this.hand.type(say(label), words)
    }
  }

  /** Fills again what has been emptied meanwhile; of these entries with what they say now. */
  async refill(entries: readonly Entry[]): Promise<void> {
    const { fields } = await this.look()
    for (const [label, text] of Object.entries(this.typed)) {
      const entry = entries.find((one) => say(one.label) === label)
      if (fields[label] !== '') continue
      if (entry) await this.fill([entry])
      else await this.hand.type(label, text)
    }
  }

  /** Looks again and again until it is so. @throws an Error with what stands on the screen instead */
  async until(what: string, isSo: (look: Look) => boolean, patience = PATIENCE_MS): Promise<Look> {
    const end = Date.now() + patience
    for (;;) {
      const look = await this.look()
      if (isSo(look)) return look
      if (Date.now() > end)
        throw new Error(`Waited in vain for ${what}. The screen: ${look.lines.join(' | ')}`)
      await sleep(GLANCE_MS)
    }
  }

  untilSeen = (key: TextKey, values?: Record<string, string>) =>
    this.until(`«${say(key, values)}»`, (look) => sees(look, key, values))

  untilOffered = (key: TextKey) => this.until(`button «${say(key)}»`, (look) => offers(look, key))
}
