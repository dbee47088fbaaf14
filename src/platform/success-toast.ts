import { notify } from './dialog'
import { tick } from './haptic'

/** Says quietly that what the person asked for is done, to the eye and to the finger. */
export function showSuccess(text: string): void {
  tick()
  notify(text)
}
