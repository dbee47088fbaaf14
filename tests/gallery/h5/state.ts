import type { Beginning, BrowserScreen } from './browser-screen'

/** One state of one screen. */
export interface State extends Beginning {
  name: string
  /** The state shows a toast; in other states toasts are hidden. */
  toast?: boolean
  /** Goes there and waits until it is. */
  reach(screen: BrowserScreen): Promise<void>
}
