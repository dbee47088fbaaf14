import type { Fields } from '../host/foreign-values'
import type { MiniProgram } from '../host/mini-program'
import { attributeText, closest, type ScreenNode, withAncestors } from '../host/screen-node'
import { findById } from './look'

/** An element as a platform describes it in an event. */
const targetOf = ({ id, sid }: ScreenNode) => ({ id, dataset: { sid }, offsetLeft: 0, offsetTop: 0 })

/** Delivers events to the page as a platform does: only where the template listens. */
export class Touch {
  constructor(private readonly program: MiniProgram) {}

  /** An event that rises through everything around the node, until something catches it. */
  bubble(node: ScreenNode, type: string, detail: Fields = {}): void {
    for (const at of withAncestors(node)) {
      const how = at.events.get(type)
      if (how) this.deliver(node, at, type, detail)
      if (how === 'catch') return
    }
  }

  /** A finger on that node: what it stands in hears of it, and a label passes it on to what it is for. */
  tap(node: ScreenNode): void {
    this.bubble(node, 'tap')
    const label = closest(node, 'label')
    const meant = label && !this.program.vendor.labelsMissButtons && attributeText(label, 'for')
    const control = meant && findById(this.program.screen, meant)
    if (control) this.bubble(control, 'tap')
  }

  /** An event of one element alone: input, change, submit. Whether the template listens to it. */
  fire(node: ScreenNode, type: string, detail: Fields = {}): boolean {
    if (!node.events.has(type)) return false
    this.deliver(node, node, type, detail)
    return true
  }

  /** What only a platform's own button can do. */
  askPlatform(button: ScreenNode, openType: string): void {
    const { vendor, privacy, journal } = this.program
    if (openType === '') return
    const asks = vendor.openTypes[openType]
    if (asks) {
      privacy.tapped(button.id)
      asks(this.program, (event, detail) => this.fire(button, event, detail))
    } else journal.fault('a button', `${vendor.target} has no open-type ${openType}`)
  }

  private deliver(target: ScreenNode, current: ScreenNode, type: string, detail: Fields): void {
    this.program.journal.active()
    this.program.deliver(current.inComponent, {
      type,
      timeStamp: Date.now(),
      target: { ...targetOf(target), targetDataset: { sid: target.sid } },
      currentTarget: targetOf(current),
      detail,
      mark: {},
      touches: [],
      changedTouches: [],
    })
  }
}
