import type { PlatformName } from '../hands/hand'
import type { Scene } from './scene'

/**
 * Who is on the device when a case begins: nobody; nobody, though the shop knows somebody; a member who came by name;
 * a member who came by the platform’s word.
 */
export type App = 'guest' | 'known' | 'member' | 'vouched'

/** A place where the cases of one platform run one after another, each on a shop and a device as they were kept. */
export interface Lane {
  readonly platform: PlatformName
  /** Everything as it was when `keep` was called for this app; as new where it never was. */
  start(app: App): Promise<Scene>
  /** Remembers the present shop and device as this app's beginning. */
  keep(app: App): Promise<void>
  has(app: App): boolean
  close(): Promise<void>
}
