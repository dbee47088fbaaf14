import { ApiError } from '@/api/client/errors'
import { type Action, createAction, memberIn } from './action'
import type { DeviceEntry } from './device-entry'
import { draftOwnerOf, type Member, personOf, type Session } from './session'
import { initialState, type SessionEvent, transition } from './transition'

/** `damaged`: the stored session can't be read. `notKept`: the device doesn't store it. */
export type StorageTrouble = 'damaged' | 'notKept'

export interface SessionView {
  session: Session
  /** False for a shop that has no profiles: up to v2.3.1 (contract 10). Learned from its answers. */
  hasProfile: boolean
  /** False for a shop that links no platform's identity at a sign-in by name: v2.2.2. Learned from its answers. */
  linksPlatform: boolean
  /** Shown to the person, because the next start will be without a session. */
  storageTrouble: StorageTrouble | null
}

interface SessionTools {
  entry: DeviceEntry
  set: (view: Partial<SessionView>) => void
  /** Creates the id of a new sign-in. */
  createId: () => string
  /** Called when a person signs in. */
  onSignedIn: (member: Member) => void
  /** Removes the other personal data of a person who signs out. */
  forgetPerson: (session: Session) => void
  /** Returns another token for a refused one, or null. */
  renew: (action: Action, refusedToken: string) => Promise<string | null>
}

/** How long (ms) a tab waits until it has heard of everything that another one has changed. */
const settleMs = 1000

export type SessionStore = ReturnType<typeof createSessionStore>

/** Holds the session. Every change passes `commit`. */
export function createSessionStore({ entry, set, forgetPerson, ...tools }: SessionTools) {
  let state = initialState
  /** The device's entry as this tab last saw it. A different one comes from another tab. */
  let seen = ''
  const look = () => {
    const kept = entry.read()
    const newest = entry.newest()
    const before = seen
    seen = JSON.stringify({ kept, newest })
    return { kept, newest, isNew: seen !== before }
  }
  // One counter for readings and changes: a lower number than the session's is outdated.
  let revision = 0
  const nextRevision = () => {
    revision += 1
    return revision
  }

  /** Writes the state, the result of an event, to the device. */
  const keep = (before: Session, event?: SessionEvent) => {
    const { session, signInId } = state
    if (event?.type === 'signedOut') {
      entry.forget()
      forgetPerson(before)
    } else if (event?.type === 'expired') {
      // Another tab may have signed in by now, of which this one hears only later.
      setTimeout(() => entry.expire(event.token), settleMs)
    } else if (session.kind !== 'member' && session.kind !== 'unbound') entry.forget()
    else if (signInId === null || !entry.keep({ signInId, session })) {
      apply({ type: 'notKept' })
      set({ storageTrouble: 'notKept' })
    }
    look()
  }

  const apply = (event: SessionEvent): boolean => {
    const next = transition(state, event)
    if (next === state) return false
    state = next
    return true
  }
  const show = () => set({ session: state.session })

  /** Adopts what another tab has written to the device. */
  const follow = () => {
    if (state.session.kind === 'restoring') return
    const { kept, newest, isNew } = look()
    if (!isNew) return
    const { session: before, signInId } = state
    // Another tab has written over this sign-in, of which it had not heard.
    if (before.kind !== 'guest' && newest.signInId === signInId && entry.hasStray()) keep(before)
    else if (apply({ type: 'adopted', entry: kept, newest, revision: nextRevision() })) {
      show()
      setTimeout(() => forgetBefore(before), settleMs)
    }
  }

  /** Removes what this tab has stored of a person before it heard that somebody else has come, or nobody. */
  const forgetBefore = (before: Session) => {
    const { session } = state
    entry.removeStray()
    if (session.kind === 'member') tools.onSignedIn(session)
    if (draftOwnerOf(session) !== draftOwnerOf(before)) forgetPerson(before)
  }

  /**
   * Applies an event, after adopting another tab's changes. False when the event is outdated. The only way to change
   * the session.
   */
  const commit = (event: SessionEvent): boolean => {
    follow()
    const before = state.session
    if (!apply(event)) return false
    set({ storageTrouble: null })
    // Stored before listeners are notified: a listener may read the device.
    keep(before, event)
    show()
    return true
  }

  /**
   * Returns a function that throws `aborted` when another tab has changed whom this tab shows now: the screen then
   * updates by itself.
   */
  const samePerson = (endpoint: string) => {
    const person = personOf(state.session)
    return () => {
      follow()
      if (personOf(state.session) !== person) throw new ApiError('aborted', endpoint)
    }
  }

  const actionTools = { ...tools, state: () => state, follow, commit, nextRevision }

  return {
    session: () => state.session,
    generation: () => state.generation,
    member: (endpoint: string): Member => memberIn(state, endpoint),
    samePerson,
    /** The owner of whom the device may keep something; null for a person whose sign-in the device doesn't keep. */
    draftOwner(): string | null {
      const owner = draftOwnerOf(state.session)
      return owner !== '' && state.signInId === null ? null : owner
    },
    follow,

    /** Restores the session from the device. False when there is none. */
    restore(): boolean {
      const { kept } = look()
      const isRestored = kept !== null && apply({ type: 'restored', entry: kept })
      if (isRestored) show()
      return isRestored
    },

    /** Starts as a guest: no session to restore, or the silent sign-in failed. */
    startAsGuest() {
      if (apply({ type: 'restored', entry: null })) show()
    },

    /** Begins an action of the person that this tab shows. Throws `aborted` when another tab has changed who that is. */
    begin(endpoint: string): Action {
      samePerson(endpoint)()
      return createAction(endpoint, state, actionTools)
    },

    /** Begins an action that signs a person in, whatever the present session is. */
    beginSignIn(endpoint: string): Action {
      follow()
      return createAction(endpoint, state, actionTools)
    },

    /** Signs out. No silent sign-in happens until the person signs in by a tap. */
    signOut() {
      const { session } = state
      const isNew = commit({ type: 'signedOut', origin: state, owner: draftOwnerOf(session) })
      // Another tab has ended the sign-in, but perhaps not by signing out.
      if (!isNew) forgetPerson(session)
    },
  }
}
