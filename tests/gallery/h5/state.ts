import type { Beginning, BrowserScreen } from './browser-screen'

/** One look of one screen. */
export interface State extends Beginning {
  name: string
  /** What was just done is said for a moment; in other states that is hidden, because it comes and goes. */
  notice?: boolean
  /** Goes there and waits until it is. */
  reach(screen: BrowserScreen): Promise<void>
}
