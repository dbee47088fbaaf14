import type { Beginning, BrowserScreen } from './browser-screen'

/** One look of one screen. */
export interface State extends Beginning {
  name: string
  /** Goes there and waits until it is. */
  reach(screen: BrowserScreen): Promise<void>
}
