import { addressOf, type RouteName } from '@/platform/routes'
import { User } from '../../mini/driver/user'
import type { Device } from '../../mini/host/device'
import { MiniProgram } from '../../mini/host/mini-program'
import { alipay } from '../../mini/host/vendors/alipay'
import { tt } from '../../mini/host/vendors/tt'
import { weapp } from '../../mini/host/vendors/weapp'
import type { Driver } from '../driver'
import { ONE_PIXEL_PNG } from '../one-pixel'

const vendors = { weapp, alipay, tt } as const

const running = new Set<MiniProgram>()

// Reports an unhandled rejection to the mini-program that it belongs to, as its platform does.
process.on('unhandledRejection', (reason, promise) => {
  const owner = [...running].find((program) => program.owns(promise))
  if (owner) owner.journal.fault('a promise', reason)
  // A promise of the campaign itself; promises of a killed app belong to another realm and are ignored.
  else if (promise instanceof Promise) throw reason
})

/** Drives a built mini-program in the host. */
export class MiniDriver implements Driver {
  private readonly users: User[] = []
  private isOpen = false

  constructor(
    readonly platform: keyof typeof vendors,
    private readonly device: Device,
    /** starts the app; where left out, watched for promises that nobody handles */
    private readonly start = () => {
      const program = new MiniProgram(vendors[platform], device)
      running.add(program)
      return new User(program)
    },
  ) {}

  get user(): User {
    const user = this.users.at(-1)
    if (!user) throw new Error('The app is not open.')
    return user
  }

  async launch(): Promise<void> {
    this.users.push(this.start())
    this.isOpen = true
  }

  async open(screen: RouteName, parameters: Record<string, string> = {}): Promise<void> {
    if (screen === 'home' || !this.isOpen) {
      await this.kill()
      await this.launch()
      await this.settle()
    }
    if (screen !== 'home') this.user.program.navigation.go('navigateTo', addressOf(screen, parameters))
  }

  async kill(): Promise<void> {
    const program = this.users.at(-1)?.program
    program?.kill()
    this.isOpen = false
    if (program) running.delete(program)
  }

  look = () => this.user.look()

  wait = (milliseconds: number) => this.device.clock.sleep(milliseconds)

  glance = (most: number) => this.device.clock.glance(most)

  type = (label: string, text: string) => this.user.type(label, text)

  leaveField = () => this.user.leave()

  async tap(words: string): Promise<void> {
    this.user.tapNow(words)
  }

  async answer(words: string): Promise<void> {
    const { dialogs, journal } = this.user.program
    dialogs.answer(words)
    journal.active()
  }

  tick = (words: string) => this.user.tick(words)

  choose = (words: string) => this.tap(words)

  async chooseImage(words: string): Promise<void> {
    this.device.pictures.set('wxfile://tmp/avatar.png', ONE_PIXEL_PNG)
    await this.tap(words)
  }

  back = () => this.user.goBack()

  settle = () => this.user.settle()

  async setOnline(online: boolean): Promise<void> {
    this.device.network.online = online
  }

  setLoginSilent(silent: boolean): void {
    for (const api of ['login', 'getAuthCode']) {
      if (silent) this.device.silent.add(api)
      else this.device.silent.delete(api)
    }
  }

  troubles = () => this.users.flatMap(({ program }) => program.journal.faults)
}
