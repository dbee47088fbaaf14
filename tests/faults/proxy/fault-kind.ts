import type { Scene } from '../stage/scene'
import type { Meet } from './exchange'

/**
 * What a person has to be told: that there is no network, that the shop is slow or broken, that they are signed out,
 * why the shop is closed, that their request was refused, or nothing. `by schema`: it depends on whether the answer
 * is one that the endpoint can give.
 */
export type Told =
  | 'offline'
  | 'timeout'
  | 'server'
  | 'signedOut'
  | 'closed'
  | 'refused'
  | 'nothing'
  | 'by schema'

/** One thing that goes wrong, from a step on until it is healed. */
export interface FaultKind {
  name: string
  /** one line for the list of kinds */
  what: string
  told: Told
  /** The shop did what it was asked to, and the app can't know. */
  acts?: boolean
  /** It is wrong before the app is opened. */
  fromStart?: boolean
  /** What else happens meanwhile: the app is killed, or the person does the same again. */
  meanwhile?: 'killed' | 'again'
  /** What becomes of a request to the step's endpoint; it passes where left out. */
  meet?: Meet
  /** What happens around the requests when the fault begins, and its end. */
  begin?(scene: Scene): Promise<void> | void
  end?(scene: Scene): Promise<void> | void
}
