import type { User } from '@/api/wire/user'
import {
  type Identified,
  type LastingSession,
  type Member,
  memberWith,
  personOf,
  type Session,
  type Unbound,
} from './session'

/** The session of this tab. */
export interface SessionState {
  readonly session: Session
  /** Whose session it is, as a number: another one with every change of person, by whatever cause. */
  readonly generation: number
  /** Like `generation`, but only changes by what happened in this tab: signing in, signing out, expiring. */
  readonly era: number
  /** The newest reading or change that the session holds. An older reading changes nothing. */
  readonly revision: number
  /** The sign-in that the session comes from, as the device's entry names it; null where it keeps none. */
  readonly signInId: string | null
}

/** When an action began. */
export type Origin = Pick<SessionState, 'generation' | 'era'>

/** A sign-in as the device keeps it. */
export interface SignInEntry {
  readonly signInId: string
  readonly session: LastingSession
}

export type SessionEvent =
  /** The start of the app: what the device keeps. */
  | { readonly type: 'restored'; readonly entry: SignInEntry | null }
  /** Another tab has changed what the device keeps; `signedOut` tells a sign-out from an expiry. */
  | {
      readonly type: 'adopted'
      readonly entry: SignInEntry | null
      readonly signedOut: boolean
      readonly revision: number
    }
  /**
   * An action signed somebody in. `byPerson`: they proved who they are by this action, so another tab's sign-in
   * meanwhile doesn't take it back; only what happened in this tab does.
   */
  | {
      readonly type: 'signedIn'
      readonly origin: Origin
      readonly byPerson: boolean
      readonly session: Member | Unbound | Identified
      readonly signInId: string
      readonly revision: number
    }
  /** The shop told of the member: read, saved, bound, or a renewed token. */
  | {
      readonly type: 'updated'
      readonly origin: Origin
      readonly user: User
      readonly token: string | null
      readonly revision: number
    }
  /** The shop refused this token, and there is no other. */
  | { readonly type: 'expired'; readonly origin: Origin; readonly token: string }
  | { readonly type: 'signedOut'; readonly origin: Origin }

export const initialState: SessionState = {
  session: { kind: 'restoring' },
  generation: 0,
  era: 0,
  revision: 0,
  signInId: null,
}

/**
 * The state after an event; the same object where the event changes nothing: it belongs to a generation gone by, or is
 * older than what is known. Pure.
 */
export function transition(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'restored':
      if (state.session.kind !== 'restoring') return state
      return event.entry ? changed(state, event.entry) : changed(state, nobody)
    case 'adopted':
      return adopted(state, event)
    case 'signedIn':
      return signedIn(state, event)
    case 'updated':
      return updated(state, event)
    case 'expired':
      if (!isCurrent(state, event.origin) || state.session.kind !== 'member') return state
      if (state.session.token !== event.token) return state
      return changed(state, { session: { kind: 'guest', expiredId: state.session.user.id }, signInId: null })
    case 'signedOut':
      return isCurrent(state, event.origin) ? changed(state, nobody) : state
  }
}

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>

const nobody = { session: { kind: 'guest' }, signInId: null } as const

const isCurrent = (state: SessionState, origin: Origin) => state.generation === origin.generation

/** Another person's session, by something that happened in this tab. */
const changed = (state: SessionState, next: Pick<SessionState, 'session' | 'signInId'>): SessionState => ({
  ...state,
  ...next,
  generation: state.generation + 1,
  era: state.era + 1,
})

function adopted(state: SessionState, { entry, signedOut, revision }: EventOf<'adopted'>): SessionState {
  if (entry && entry.signInId === state.signInId) return { ...state, session: entry.session, revision }
  const generation = state.generation + 1
  if (entry) return { ...state, ...entry, generation, revision }
  const wasExpired = state.session.kind === 'guest' && state.session.expiredId !== undefined
  // Somebody who is on their way in has no entry yet, and loses none. A sign-out ends what an expiry left open.
  if (state.signInId === null && !(signedOut && wasExpired)) return state
  const expired = !signedOut && state.session.kind === 'member'
  const session: Session = expired ? { kind: 'guest', expiredId: state.session.user.id } : { kind: 'guest' }
  return { ...state, session, signInId: null, generation, revision }
}

function signedIn(state: SessionState, event: EventOf<'signedIn'>): SessionState {
  const { origin, byPerson, session, signInId, revision } = event
  if (state.era !== origin.era || (!byPerson && !isCurrent(state, origin))) return state
  const person = personOf(session)
  if (person !== null && person === personOf(state.session)) return { ...state, session, signInId, revision }
  return { ...changed(state, { session, signInId }), revision }
}

function updated(state: SessionState, event: EventOf<'updated'>): SessionState {
  const { session } = state
  if (!isCurrent(state, event.origin) || session.kind !== 'member') return state
  if (event.revision < state.revision || session.user.id !== event.user.id) return state
  return { ...state, session: memberWith(session, event.user, event.token), revision: event.revision }
}
