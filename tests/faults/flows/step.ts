import type { GenerationName } from '../../../sandbox/generations/generation-names'
import type { Look, PlatformName } from '../../driver/driver'
import type { StepEndpoint } from '../checks/answer-table'
import type { StartState } from '../fixture/case-worker'
import type { FaultShop } from '../fixture/fault-shop'
import type { Entry, User } from './user'

/**
 * Where a failure is reported: in a banner of the form; at the captcha image; by a line above old content; or nowhere,
 * where the screen works without an answer.
 */
export type MessagePlace = 'banner' | 'picture' | 'stale' | 'quiet'

/** What the user does on one screen, up to the tap that sends one request. */
export interface Step {
  /** `flow/step` */
  name: string
  platforms?: readonly PlatformName[]
  endpoint: StepEndpoint
  startState: StartState
  /** the version of ShopXO that the shop answers like; where left out, today's */
  generation?: GenerationName
  settings?: Record<string, unknown>
  /** The app itself is opened by `act`. */
  launches?: boolean
  messagePlace?: MessagePlace
  /** From home to the screen, with everything that has to be done before the fields are filled. */
  open?(user: User): Promise<void>
  fields?: readonly Entry[]
  /** What remains to be done before the tap. */
  prepare?(user: User): Promise<void>
  act(user: User): Promise<void>
  isDone(look: Look): boolean
  /** The tap that succeeds once the fault is gone, where that isn't `act`. */
  again?(user: User): Promise<void>
  isDoneAgain?(look: Look): boolean
  /** How to go on where the shop has already done it and refuses to do it twice; waits for its own result. */
  wayOn?(user: User): Promise<void>
  /** The second tap of an impatient user, where that isn't `act`. */
  tapAgain?(user: User): Promise<void>
  /** A second request while the first is under way; where left out a second tap, which may send nothing. */
  second?: {
    change?(shop: FaultShop): void
    act(user: User): Promise<void>
    /** what the later answer brought, before and after the earlier one comes */
    isNewest(look: Look): boolean
    /** goes to where the user checks once more */
    afterwards?(user: User): Promise<void>
    isStillNewest?(look: Look): boolean
  }
  /** the most accounts that the shop may have at the end */
  accounts: number
  /** In browsers the screen itself is loaded by `act`. */
  loads?: boolean
  /** The app asks by itself whether the shop has done it, where the answer was lost. */
  readsBack?: boolean
  /** Whether the shop holds what the step asked of it; left out for a step that only reads. */
  isStored?(shop: FaultShop): boolean
}
