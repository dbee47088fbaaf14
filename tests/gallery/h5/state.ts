import type { Look } from '../looks'
import type { Beginning, BrowserScreen } from './browser-screen'

/** One state of one screen. */
export interface State extends Beginning {
  name: string
  /** The state shows a toast; in other states toasts are hidden. */
  toast?: boolean
  /** All of the gallery's unless told otherwise. */
  looks?: readonly Look[]
  /** Goes there and waits until it is. */
  reach(screen: BrowserScreen): Promise<void>
}
