import type { Device } from './device'
import type { Dialogs } from './dialogs'
import { type Call, fieldsOf, isCall, textOf } from './foreign-values'
import type { Lifetime } from './lifetime'

/**
 * WeChat's question whether the app may have personal data (base library 2.32.3): asked when something first needs it,
 * by the app where it listens, by WeChat where it doesn't.
 */
export class Privacy {
  private listener: Call | null = null
  /** how many times the app told that its own question shows */
  exposures = 0
  private readonly tappedButtons = new Set<string>()

  constructor(
    private readonly device: Device,
    private readonly dialogs: Dialogs,
    private readonly lifetime: Lifetime,
    private readonly onFault: (where: string, error: unknown) => void,
  ) {}

  /** The last registration is the one that counts. */
  listen(listener: unknown): void {
    this.listener = isCall(listener) ? listener : null
  }

  /** A button of the platform was really tapped: consent must name one. */
  tapped(buttonId: string): void {
    this.tappedButtons.add(buttonId)
  }

  /** Asks where nothing is agreed yet; `go` learns whether the data may be handed out. */
  ask(purpose: string, go: (allowed: boolean) => void): void {
    const { listener } = this
    if (this.device.privacy === 'agreed') go(true)
    else if (listener)
      this.lifetime.run('onNeedPrivacyAuthorization', () =>
        listener(this.resolver(go), { referrer: purpose }),
      )
    else this.askByPlatform(go)
  }

  private resolver(go: (allowed: boolean) => void) {
    return (answer: unknown) => {
      const { event, buttonId } = fieldsOf(answer)
      if (event === 'exposureAuthorization') {
        this.exposures += 1
        return
      }
      const agreed = event === 'agree'
      if (agreed && !this.tappedButtons.has(textOf(buttonId))) {
        this.onFault('onNeedPrivacyAuthorization', `nobody tapped a button ${textOf(buttonId)}`)
      }
      this.settle(agreed, go)
    }
  }

  private askByPlatform(go: (allowed: boolean) => void): void {
    this.dialogs.show({
      title: '用户隐私保护提示',
      buttons: ['拒绝', '同意'],
      answer: (choice) => this.settle(choice === '同意', go),
    })
  }

  private settle(agreed: boolean, go: (allowed: boolean) => void): void {
    if (agreed) this.device.privacy = 'agreed'
    this.lifetime.later('privacy', () => go(agreed))
  }
}
