import type { PlatformName } from '../hands/hand'
import type { Scene } from './scene'

/**
 * Who is on the device when a case begins: nobody; nobody, though the shop knows somebody; a member who came by name;
 * a member who came by the platform’s word.
 */
export type World = 'guest' | 'known' | 'member' | 'vouched'

/** A place where the cases of one platform run one after another, each on a shop and a device as they were kept. */
export interface Lane {
  readonly platform: PlatformName
  /** Everything as it was when `keep` was called for this world; as new where it never was. */
  start(world: World): Promise<Scene>
  /** Remembers the present shop and device as this world's beginning. */
  keep(world: World): Promise<void>
  has(world: World): boolean
  close(): Promise<void>
}
