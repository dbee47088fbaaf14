import type { Fixture } from '../fixture/fixture'
import type { Meet } from './exchange'

/**
 * What the app has to report: no network, a slow or broken shop, an expired session, why the shop is closed, a refused
 * request, or nothing. `by answer`: it depends on what the answer holds.
 */
export type Message =
  | 'offline'
  | 'timeout'
  | 'server'
  | 'signedOut'
  | 'closed'
  | 'refused'
  | 'nothing'
  | 'by answer'

/** One thing that goes wrong, from a step on until it is healed. */
export interface Fault {
  message: Message
  /** The shop did what it was asked to, and the app can't know. */
  acts?: boolean
  /** It is wrong before the app is opened. */
  fromStart?: boolean
  /** What else happens in the meantime: the app is killed, the user repeats the action, or does that in another tab. */
  meanwhile?: 'killed' | 'again' | 'signedOut' | 'signedIn'
  /** What becomes of a request to the step's endpoint; it passes where left out. */
  meet?: Meet
  /** What happens around the requests when the fault begins, and its end. */
  begin?(fixture: Fixture): Promise<void> | void
  end?(fixture: Fixture): Promise<void> | void
}

/** Faults by their names. */
export type Faults = Readonly<Record<string, Fault>>

export interface FaultKind extends Fault {
  name: string
}
