import type { TextKey } from '@/locales/use-text'
import { type Clock, realClock } from '../mini/host/clock'
import { PATIENCE_MS } from '../support/patience'
import { inVain } from '../support/until'
import { words } from '../support/words'
import type { Hands, Look } from './driver'

export type Values = Record<string, string | number>

/** Somebody at the app, told by the keys of its texts: the same steps lead there on every platform in every language. */
export class Person {
  constructor(
    readonly hands: Hands,
    readonly text = words.zh,
    /** by which the person waits, and for how many milliseconds */
    private readonly clock: Clock = realClock,
    private readonly patience = PATIENCE_MS,
  ) {}

  look = (): Promise<Look> => this.hands.look()

  tap = (key: TextKey, values?: Values): Promise<void> => this.did(this.hands.tap(this.text(key, values)))

  type = (key: TextKey, text: string, values?: Values): Promise<void> =>
    this.did(this.hands.type(this.text(key, values), text))

  choose = (key: TextKey): Promise<void> => this.did(this.hands.choose(this.text(key)))

  /** Agrees to what the form names. */
  tick = (): Promise<void> => this.did(this.hands.tick(this.text('consent.before')))

  /** Reads the screen until the condition holds. @throws an Error with what the screen shows instead */
  async until(what: string, isSo: (look: Look) => boolean, patience = this.patience): Promise<Look> {
    const end = this.clock.now() + patience
    for (;;) {
      const look = await this.look()
      if (isSo(look)) return look
      if (this.clock.now() >= end) throw new Error(inVain(what, look.lines))
      await this.hands.glance(end - this.clock.now())
    }
  }

  /** Waits until a text can be read. */
  reads = (text: string): Promise<Look> =>
    this.until(`«${text}»`, ({ lines }) => lines.some((line) => line.includes(text)))

  says = (key: TextKey, values?: Values): Promise<Look> => this.reads(this.text(key, values))

  untilOffered = (key: TextKey): Promise<Look> =>
    this.until(`button «${this.text(key)}»`, ({ buttons }) =>
      buttons.some((button) => button.includes(this.text(key))),
    )

  untilCaptcha = (): Promise<Look> => this.until('the captcha picture', ({ captcha }) => captcha !== '')

  /** The form follows the shop's settings; until they arrive it asks for a captcha. */
  untilNoCaptcha = (): Promise<Look> =>
    this.until('a form without captcha', ({ fields }) => {
      const labels = Object.keys(fields)
      return labels.length > 0 && !labels.includes(this.text('field.captcha'))
    })

  /** What comes after each deed. */
  protected did(deed: Promise<void>): Promise<void> {
    return deed
  }
}
