import { captchaPicture } from '../../mini/driver/journeys'
import { findAll } from '../../mini/driver/look'
import { Person } from '../../mini/driver/person'
import type { Device } from '../../mini/host/device'
import { MiniProgram } from '../../mini/host/mini-program'
import { attributeText, textIn } from '../../mini/host/screen-node'
import { alipay } from '../../mini/host/vendors/alipay'
import { tt } from '../../mini/host/vendors/tt'
import { weapp } from '../../mini/host/vendors/weapp'
import type { Hand, Look } from './hand'
import { PNG } from './portrait'
import { stopWatching, watchRejections } from './unhandled'

const vendors = { weapp, alipay, tt } as const
const texted = new Set(['input', 'textarea'])

/** A person with a built mini-program in the host. */
export class MiniHand implements Hand {
  private readonly people: Person[] = []

  constructor(
    readonly platform: keyof typeof vendors,
    private readonly device: Device,
  ) {}

  private get person(): Person {
    const person = this.people.at(-1)
    if (!person) throw new Error('The app is not open.')
    return person
  }

  async launch(): Promise<void> {
    const program = new MiniProgram(vendors[this.platform], this.device)
    watchRejections(program)
    this.people.push(new Person(program))
  }

  async kill(): Promise<void> {
    const program = this.people.at(-1)?.program
    program?.kill()
    if (program) stopWatching(program)
  }

  async look(): Promise<Look> {
    const { person } = this
    const { screen, lines } = person
    const fields: Record<string, string> = {}
    for (const label of findAll(screen, 'label')) {
      const id = attributeText(label, 'for')
      const isText = [...texted].some((tag) => findAll(screen, tag).some((field) => field.id === id))
      if (isText) fields[textIn(label)] = person.fieldText(textIn(label))
    }
    return {
      lines,
      buttons: findAll(screen, 'button').map(
        (button) => attributeText(button, 'aria-label') || textIn(button),
      ),
      hasWayBack: person.program.navigation.stack.length > 1,
      fields,
      pictures: findAll(screen, 'image').map((image) => attributeText(image, 'src')),
      captcha: captchaPicture(person),
    }
  }

  type = (label: string, text: string) => this.person.type(label, text)

  leaveField = () => this.person.leave()

  async tap(words: string): Promise<void> {
    this.person.tapNow(words)
  }

  async tick(words: string): Promise<void> {
    const ticked = findAll(this.person.screen, 'button').some((button) =>
      attributeText(button, 'class').includes('ac-checkbox-on'),
    )
    if (!ticked) await this.person.tick(words)
  }

  choose = (words: string) => this.tap(words)

  async chooseImage(words: string): Promise<void> {
    this.device.pictures.set('wxfile://tmp/portrait.png', PNG)
    await this.tap(words)
  }

  back = () => this.person.goBack()

  settle = () => this.person.settle()

  async setOnline(online: boolean): Promise<void> {
    this.device.network.online = online
  }

  troubles = () => this.people.flatMap(({ program }) => program.journal.faults)
}
