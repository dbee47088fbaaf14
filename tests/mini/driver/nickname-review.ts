import type { MiniProgram } from '../host/mini-program'
import type { ScreenNode } from '../host/screen-node'
import type { FieldTexts } from './field-texts'
import type { Touch } from './touch'

/** WeChat checks a nickname after its field was left, and empties the field without an input event. */
export function reviewNickname(
  { lifetime, vendor, device }: MiniProgram,
  field: ScreenNode,
  texts: FieldTexts,
  touch: Touch,
): void {
  if (vendor.target !== 'weapp') return
  lifetime.later('the review of a nickname', () => {
    const pass = !device.rejectedNicknames.has(texts.of(field))
    if (!pass) texts.set(field, '')
    touch.fire(field, 'nicknamereview', { pass, timeout: false })
  })
}
