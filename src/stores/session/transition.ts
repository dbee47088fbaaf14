import type { User } from '@/api/wire/user'
import {
  draftOwnerOf,
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
  /** Grows with every change of person, whatever the cause. */
  readonly generation: number
  /** Like `generation`, but only for changes in this tab: sign-in, sign-out, expiry. */
  readonly era: number
  /** The number of the newest reading or change in the session. Older readings are ignored. */
  readonly revision: number
  /** The id of the sign-in in the device's entry, also after it has expired; null when the device keeps none. */
  readonly signInId: string | null
}

/** The state in which an action began. */
export type Origin = Pick<SessionState, 'generation' | 'era'>

/** A sign-in as the device keeps it. */
export interface SignInEntry {
  readonly signInId: string
  readonly session: LastingSession
  /** Whether the shop's official client keeps it, too (host-entry.ts). */
  readonly shared?: boolean
}

export type SessionEvent =
  /** The app started with this device entry. */
  | { readonly type: 'restored'; readonly entry: SignInEntry | null }
  /** Another tab changed the device's entry. `newest` is its newest sign-in, also after that has expired. */
  | {
      readonly type: 'adopted'
      readonly entry: SignInEntry | null
      readonly newest: { readonly signInId: string | null; readonly owner?: string | undefined }
      readonly revision: number
    }
  /**
   * An action signed a person in. With `byPerson` the person proved their identity by this action: it then takes effect
   * even if another tab has signed in meanwhile. Only a change in this tab cancels it.
   */
  | {
      readonly type: 'signedIn'
      readonly origin: Origin
      readonly byPerson: boolean
      readonly session: Member | Unbound | Identified
      /** Null for a person whose sign-in the device has refused. */
      readonly signInId: string | null
      readonly revision: number
    }
  /** New data of the member: read, saved, bound, or a renewed token. */
  | {
      readonly type: 'updated'
      readonly origin: Origin
      readonly user: User
      readonly token: string | null
      readonly revision: number
    }
  /** The shop refused this token, and there is no other. */
  | { readonly type: 'expired'; readonly origin: Origin; readonly token: string }
  /** The person signed out, or has no account any more. It counts also if their session has changed meanwhile. */
  | { readonly type: 'signedOut'; readonly origin: Origin; readonly owner: string }
  /**
   * The device refused to keep the sign-in, which is this tab's alone from then on. It is not stored later: the device
   * could not tell whether it or another refused one is newer, and a sign-out in another tab could not reach it.
   */
  | { readonly type: 'notKept' }

export const initialState: SessionState = {
  session: { kind: 'restoring' },
  generation: 0,
  era: 0,
  revision: 0,
  signInId: null,
}

/**
 * Returns the state after an event. Returns the same object when the event is outdated and changes nothing. Pure.
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
      return changed(state, { ...state, session: expiredOf(state.session) })
    case 'signedOut':
      return isCurrent(state, event.origin) || (event.owner && event.owner === draftOwnerOf(state.session))
        ? changed(state, nobody)
        : state
    case 'notKept':
      return { ...state, signInId: null }
  }
}

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>

const nobody = { session: { kind: 'guest' }, signInId: null } as const

const expiredOf = (member: Member): Session => ({ kind: 'guest', expiredId: member.user.id })

const isCurrent = (state: SessionState, origin: Origin) => state.generation === origin.generation

/** A change of person in this tab. */
const changed = (state: SessionState, next: Pick<SessionState, 'session' | 'signInId'>): SessionState => ({
  ...state,
  ...next,
  generation: state.generation + 1,
  era: state.era + 1,
})

function adopted(state: SessionState, { entry, newest, revision }: EventOf<'adopted'>): SessionState {
  const { session, signInId } = state
  const isGuest = session.kind === 'guest'
  if (entry && entry.signInId === signInId && !isGuest) return { ...state, session: entry.session, revision }
  const next = { ...state, generation: state.generation + 1, revision }
  if (entry) return { ...next, ...entry }
  // A sign-out, or another person, ends also the edits that an expiry left open.
  const isOver = newest.signInId !== signInId && newest.owner !== draftOwnerOf(session)
  // Not kept on the device: there is no entry that another tab could have removed. After an expiry there is none either.
  if (signInId === null || (isGuest && !isOver)) return state
  if (isOver || session.kind !== 'member') return { ...next, ...nobody }
  return { ...next, session: expiredOf(session) }
}

function signedIn(state: SessionState, event: EventOf<'signedIn'>): SessionState {
  const { origin, byPerson, session, signInId, revision } = event
  if (state.era !== origin.era || (!byPerson && !isCurrent(state, origin))) return state
  if (personOf(session) === personOf(state.session)) return { ...state, session, signInId, revision }
  return { ...changed(state, { session, signInId }), revision }
}

function updated(state: SessionState, event: EventOf<'updated'>): SessionState {
  const { session } = state
  if (!isCurrent(state, event.origin) || session.kind !== 'member') return state
  if (event.revision < state.revision || session.user.id !== event.user.id) return state
  return { ...state, session: memberWith(session, event.user, event.token), revision: event.revision }
}
