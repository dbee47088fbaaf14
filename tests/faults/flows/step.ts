import type { EndpointName } from '../../support/endpoint-map'
import type { Look, PlatformName } from '../hands/hand'
import type { FaultShop } from '../stage/fault-shop'
import type { App } from '../stage/lane'
import type { Actor, Entry } from './actor'

/**
 * Where a failure is told: in a banner of the form; at the captcha's picture; by a line that old content is shown; or
 * nowhere, where the screen works without an answer.
 */
export type Teller = 'banner' | 'picture' | 'stale' | 'quiet'

/** What a person does on one screen, up to the tap that sends one request. */
export interface Step {
  /** `flow/step` */
  name: string
  platforms?: readonly PlatformName[]
  endpoint: EndpointName
  app: App
  settings?: Record<string, unknown>
  /** The app itself is opened by `act`. */
  launches?: boolean
  teller?: Teller
  /** From home to the screen, with everything that has to be done before the fields are filled. */
  open?(actor: Actor): Promise<void>
  fields?: readonly Entry[]
  /** What remains to be done before the tap. */
  prepare?(actor: Actor): Promise<void>
  act(actor: Actor): Promise<void>
  isDone(look: Look): boolean
  /** The tap that succeeds once the fault is gone, where that isn't `act`. */
  again?(actor: Actor): Promise<void>
  isDoneAgain?(look: Look): boolean
  /** Where the shop has done it already and refuses to do it twice: the way on, with its own waiting. */
  wayOn?(actor: Actor): Promise<void>
  /** The second tap of somebody who is impatient, where that isn't `act`. */
  tapAgain?(actor: Actor): Promise<void>
  /** A second request while the first is under way; where left out a second tap, which may send nothing. */
  second?: {
    change?(shop: FaultShop): void
    act(actor: Actor): Promise<void>
    /** what the later answer brought, before and after the earlier one comes */
    isNewest(look: Look): boolean
    /** from where the person looks once more */
    afterwards?(actor: Actor): Promise<void>
    isStillNewest?(look: Look): boolean
  }
  /** the most accounts that the shop may have at the end */
  accounts: number
  /** What must be true in the shop at the end. */
  isTrue?(shop: FaultShop): boolean
}
