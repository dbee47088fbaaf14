import { ApiError } from '@/api/client/errors'
import { type Action, createAction, memberIn } from './action'
import type { DeviceEntry } from './device-entry'
import type { Member, Session } from './session'
import { initialState, type SessionEvent, transition } from './transition'

/** `damaged`: what the device kept can't be read. `notKept`: this device keeps nothing. */
export type StorageTrouble = 'damaged' | 'notKept'

export interface SessionView {
  session: Session
  /** Told to the person, who will be a guest again the next time. */
  storageTrouble: StorageTrouble | null
}

interface SessionTools {
  entry: DeviceEntry
  set: (view: Partial<SessionView>) => void
  /** Names a new sign-in. */
  createId: () => string
  /** Somebody has an account here from now on. */
  onSignedIn: (member: Member) => void
  /** What else the device holds of a person who signs out has to go. */
  forgetPerson: (session: Session) => void
  /** Another token for one that the shop refused, or null. */
  renew: (action: Action, refusedToken: string) => Promise<string | null>
}

export type SessionStore = ReturnType<typeof createSessionStore>

/** Holds the one session. Every change of it passes `commit`. */
export function createSessionStore({ entry, set, forgetPerson, ...tools }: SessionTools) {
  let state = initialState
  /** What this tab last saw on the device: anything else there comes from another tab. */
  let seen = ''
  const look = () => {
    const kept = entry.read()
    const signedOut = entry.isSignedOut()
    const before = seen
    seen = JSON.stringify({ kept, signedOut })
    return { kept, signedOut, isNew: seen !== before }
  }
  // Readings and changes are numbered alike, so that what is older than the session is known by its number.
  let revision = 0
  const nextRevision = () => {
    revision += 1
    return revision
  }

  /** Puts on the device what the event led to. */
  const keep = (type: SessionEvent['type'], before: Session) => {
    const { session, signInId } = state
    if (type === 'signedOut') {
      entry.forget()
      forgetPerson(before)
    } else if (type === 'expired') entry.expire()
    else if (session.kind !== 'member' && session.kind !== 'unbound') entry.forget()
    else if (signInId === null || !entry.keep({ signInId, session })) set({ storageTrouble: 'notKept' })
    look()
  }

  const apply = (event: SessionEvent): boolean => {
    const next = transition(state, event)
    if (next === state) return false
    state = next
    return true
  }
  const show = () => set({ session: state.session })

  /** Takes over what another tab has put on the device. */
  const follow = () => {
    if (state.session.kind === 'restoring') return
    const { kept, signedOut, isNew } = look()
    if (!isNew) return
    if (apply({ type: 'adopted', entry: kept, signedOut, revision: nextRevision() })) show()
  }

  /** The gate of every change: another tab's sign-in comes first, and an event of a generation gone by is refused. */
  const commit = (event: SessionEvent): boolean => {
    follow()
    const before = state.session
    if (!apply(event)) return false
    set({ storageTrouble: null })
    // Kept first, so that a listener finds on the device what it is told.
    keep(event.type, before)
    show()
    return true
  }

  const actionTools = { ...tools, state: () => state, follow, commit, nextRevision }

  return {
    session: () => state.session,
    generation: () => state.generation,
    member: (endpoint: string): Member => memberIn(state, endpoint),
    follow,

    /** Reads what the device keeps. False when that is nobody. */
    restore(): boolean {
      const { kept } = look()
      const isRestored = kept !== null && apply({ type: 'restored', entry: kept })
      if (isRestored) show()
      return isRestored
    },

    /** There is nobody to restore, or the silent sign-in failed. */
    startAsGuest() {
      if (apply({ type: 'restored', entry: null })) show()
    },

    /**
     * Begins an action of the person whom this tab shows. Throws `aborted` when another tab has changed that: the
     * screen follows by itself.
     */
    begin(endpoint: string): Action {
      const { generation, era } = state
      follow()
      if (state.generation !== generation) throw new ApiError('aborted', endpoint)
      return createAction(endpoint, { generation, era }, actionTools)
    },

    /** Begins an action that signs somebody in, whoever is here. */
    beginSignIn(endpoint: string): Action {
      follow()
      return createAction(endpoint, state, actionTools)
    },

    /** The person signs out: nobody is signed in silently here until they tap again. */
    signOut: () => void commit({ type: 'signedOut', origin: state }),
  }
}
