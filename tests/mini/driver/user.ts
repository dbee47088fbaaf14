import type { Hands, Look } from '../../driver/driver'
import { PATIENCE_MS } from '../../support/patience'
import { until } from '../../support/until'
import type { MiniProgram } from '../host/mini-program'
import { attributeText, closest, type ScreenNode } from '../host/screen-node'
import { FieldTexts } from './field-texts'
import { findAll, findButton, findById, findField, findLabel, linesOf } from './look'
import { reviewNickname } from './nickname-review'
import { hasClass, readScreen } from './read-screen'
import { Touch } from './touch'

/** Drives a mini-program by touch, by what the screen shows only. */
export class User implements Hands {
  private readonly touch: Touch
  private readonly texts = new FieldTexts()
  /** the field that the keyboard writes into */
  private writing: string | null = null

  constructor(readonly program: MiniProgram) {
    this.touch = new Touch(program)
  }

  get screen(): ScreenNode {
    return this.program.screen
  }

  /** Everything that can be read now: the page, the dialog over it and the last toast. */
  get lines(): string[] {
    const { dialogs, journal } = this.program
    const dialog = dialogs.top ? [dialogs.top.title, dialogs.top.text, ...dialogs.top.buttons] : []
    return [...linesOf(this.screen), ...dialog, ...journal.toasts.slice(-1)]
  }

  look = async (): Promise<Look> => readScreen(this)

  glance = (most: number): Promise<void> => this.program.device.clock.glance(most)

  sees(words: string): boolean {
    return this.lines.some((line) => line.includes(words))
  }

  async waitFor(words: string): Promise<void> {
    await this.waitUntil(`«${words}» to appear`, () => this.sees(words))
    await this.settle()
  }

  waitUntil = (what: string, isSo: () => boolean): Promise<void> =>
    until(what, isSo, { clock: this.program.device.clock, pause: 5, lines: () => this.lines })

  /** Waits until the app is idle. */
  async settle(): Promise<void> {
    const { clock } = this.program.device
    const end = clock.now() + PATIENCE_MS
    // A touch may continue in a microtask, which is not visible before a first pause.
    do await clock.sleep(5)
    while (!this.program.settled && clock.now() < end)
  }

  async tap(words: string): Promise<void> {
    this.tapNow(words)
    await this.settle()
  }

  choose = (words: string): Promise<void> => this.tap(words)

  /** Five taps within a tenth of a second: two before anything can have happened, the others where the button still is. */
  async hammer(words: string): Promise<void> {
    const button = this.seen(findButton(this.screen, words), `button «${words}»`)
    this.press(button)
    this.press(button)
    for (let more = 0; more < 3; more += 1) {
      await this.program.device.clock.sleep(25)
      const still = findButton(this.screen, words)
      if (still && !this.program.dialogs.top) this.press(still)
    }
    await this.settle()
  }

  /** A tap after which nothing is waited for. */
  tapNow(words: string): void {
    this.press(this.seen(findButton(this.screen, words), `button «${words}»`))
  }

  /** Ticks the checkbox with this label, unless it is ticked, by a tap on its words. */
  async tick(words: string): Promise<void> {
    if (findAll(this.screen, 'button').some((button) => hasClass(button, 'ac-checkbox-on'))) return
    const label = this.seen(findLabel(this.screen, words), `label «${words}»`)
    this.leaveField()
    this.touch.tap(label)
    await this.settle()
  }

  /** Empties a field and types into it, key by key. The keyboard stays. */
  async type(label: string, text: string): Promise<void> {
    this.enterField(this.field(label))
    this.write(label, '')
    const characters = Array.from(text)
    for (const [index] of characters.entries()) {
      this.write(label, characters.slice(0, index + 1).join(''))
      await this.program.device.clock.sleep(0)
    }
  }

  /** The keyboard goes away. */
  async leave(): Promise<void> {
    this.leaveField()
    await this.settle()
  }

  fieldText = (label: string): string => this.texts.of(this.field(label))

  /** Answers the platform's dialog over the page. */
  async answer(choice: string | readonly string[] | null): Promise<void> {
    await this.waitUntil('a dialog', () => this.program.dialogs.top !== undefined)
    this.program.dialogs.answer(choice)
    this.program.journal.active()
    await this.settle()
  }

  /** The platform's own back button or gesture. */
  async goBack(): Promise<void> {
    this.program.navigation.back()
    this.program.journal.active()
    await this.settle()
  }

  /** The user's choice arrives at a platform's element. */
  async change(node: ScreenNode, detail: Record<string, unknown>): Promise<void> {
    this.leaveField()
    this.touch.fire(node, 'change', detail)
    await this.settle()
  }

  private press(button: ScreenNode): void {
    this.leaveField()
    this.touch.bubble(button, 'tap')
    if (attributeText(button, 'form-type') === 'submit') this.submitAround(button)
    this.touch.askPlatform(button, attributeText(button, 'open-type'))
  }

  private submitAround(button: ScreenNode): void {
    const form = closest(button, 'form')
    if (!form) return
    const named = findAll(form, 'input').map((node) => [attributeText(node, 'name'), this.texts.of(node)])
    this.touch.fire(form, 'submit', { value: Object.fromEntries(named), formId: '' })
  }

  private enterField(field: ScreenNode): void {
    if (this.writing === field.id) return
    this.leaveField()
    this.writing = field.id
    this.touch.bubble(field, 'tap')
    this.touch.fire(field, 'focus', { value: this.texts.of(field), height: 300 })
  }

  private leaveField(): void {
    const field = findById(this.screen, this.writing ?? '')
    this.writing = null
    if (!field) return
    this.touch.fire(field, 'blur', { value: this.texts.of(field) })
    if (attributeText(field, 'type') === 'nickname')
      reviewNickname(this.program, field, this.texts, this.touch)
  }

  private write(label: string, text: string): void {
    const field = this.field(label)
    const most = Number(attributeText(field, 'maxlength') || 140)
    if (this.texts.of(field) === text || (most >= 0 && text.length > most)) return
    this.texts.set(field, text)
    this.touch.fire(field, 'input', {
      value: text,
      cursor: text.length,
      keyCode: text.charCodeAt(text.length - 1),
    })
  }

  private field(label: string): ScreenNode {
    const field = this.seen(findField(this.screen, label), `field «${label}»`)
    if (field.attributes.disabled === true) throw new Error(`The field «${label}» is disabled.`)
    return field
  }

  private seen(node: ScreenNode | null, what: string): ScreenNode {
    if (node) return node
    throw new Error(`There is no ${what}. The screen says:\n${this.lines.join('\n')}`)
  }
}
