import type { Look } from './looks'
import type { Screen } from './screen'
import type { Beginning } from './stage'

/** One state of one screen, and in which looks it is pictured on each platform. */
export interface State extends Beginning {
  name: string
  h5?: readonly Look[]
  weapp?: readonly Look[]
  /** What the mini-program's pictures of it are called, where they have another name. */
  weappName?: string
  /** The state shows a toast; in other states toasts are hidden. */
  toast?: boolean
  /** Goes there and waits until it is. */
  reach(screen: Screen): Promise<void>
}

/** Where and in which looks it is pictured, and what exists before. */
type Shown = Omit<State, 'name' | 'reach'>

/** A state by its name. */
export const state = (name: string, shown: Shown, reach: State['reach']): State => ({ name, ...shown, reach })
