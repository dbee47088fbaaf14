import type { Device } from './device'
import type { Dialogs } from './dialogs'
import type { Foreground } from './foreground'
import type { Journal } from './journal'
import type { Lifetime } from './lifetime'
import type { Navigation } from './navigation'
import type { Privacy } from './privacy'

/** What the calls of every platform stand on. */
export interface Services {
  device: Device
  dialogs: Dialogs
  foreground: Foreground
  journal: Journal
  lifetime: Lifetime
  navigation: Navigation
  privacy: Privacy
  /** The bytes as an ArrayBuffer of the app's own realm. */
  ownBytes(bytes: ArrayBuffer): unknown
}
