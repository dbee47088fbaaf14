import type { PersonToBind } from '@/api/bind-mobile'
import { ApiError } from '@/api/client/errors'
import type { SignedIn } from '@/api/wire/user'
import { type Member, memberOf, type Session } from './session'
import type { StorageEntries } from './storage-entries'

/** `damaged`: what the last visit kept can't be read. `notKept`: this device keeps nothing. */
export type StorageTrouble = 'damaged' | 'notKept'

export interface SessionState {
  session: Session
  /** Told to the person, who will be a guest again the next time. */
  storageTrouble: StorageTrouble | null
}

/** Puts the session that an action led to. */
export type Settle = (outcome: () => Session) => void

/** Holds the one session, keeps it on the device, and refuses answers that belong to a session gone by. */
export type SessionKeeper = ReturnType<typeof createSessionKeeper>

interface KeeperTools {
  entries: Pick<StorageEntries, 'session' | 'device'>
  get: () => SessionState
  set: (state: Partial<SessionState>) => void
  /** Somebody has an account here from now on. */
  onWelcome: () => void
}

const personOf = (session: Session) => {
  if (session.kind === 'member') return `member ${session.user.id}`
  if (session.kind === 'unbound') return `openid ${session.draft.openid}`
  return session.kind === 'identified' ? `openid ${session.openid}` : 'nobody'
}

export function createSessionKeeper({ entries, get, set, onWelcome }: KeeperTools) {
  let visit = 0
  // Readings and changes are numbered alike, so that what is older than the session is known by its number.
  let moment = 0
  let newest = 0
  const nextMoment = () => {
    moment += 1
    return moment
  }

  const noteOnDevice = (change: { signedOut?: boolean; returns?: boolean }) => {
    const device = entries.device.read()
    if (device && device !== 'damaged') entries.device.write({ ...device, ...change })
  }

  const put = (session: Session, asOf = nextMoment()) => {
    if (asOf < newest) return
    newest = asOf
    if (personOf(session) !== personOf(get().session)) visit += 1
    const lasting = session.kind === 'member' || session.kind === 'unbound'
    const kept = lasting ? entries.session.write(session) : entries.session.remove()
    set({ session, storageTrouble: kept ? null : 'notKept' })
  }

  /**
   * Starts an action of the present visitor. The function that comes back puts the session that the action led to; it
   * throws `aborted` when the visitor has signed out or changed meanwhile: a late answer must not bring anybody back.
   */
  const begin = (endpoint: string, asOf?: number): Settle => {
    const mine = visit
    return (outcome) => {
      if (mine !== visit) throw new ApiError('aborted', endpoint)
      put(outcome(), asOf)
    }
  }

  return {
    session: () => get().session,

    /** The signed-in member; rejects callers of member-only actions as the server would (−400). */
    member(endpoint: string): Member {
      const { session } = get()
      if (session.kind !== 'member') throw new ApiError('signedOut', endpoint)
      return session
    },

    /** Whom a phone would be bound to; rejects where there is nobody. */
    personToBind(endpoint: string): PersonToBind {
      const { session } = get()
      if (session.kind === 'unbound') return session.draft
      if (session.kind === 'member') return session.user
      throw new ApiError('signedOut', endpoint)
    },

    /** The token to send, null when nobody is signed in. */
    token(): string | null {
      const { session } = get()
      return session.kind === 'member' ? session.token : null
    },

    /** Takes over what the last visit left; false when that is nobody. Damage is said. */
    restore(): boolean {
      const kept = entries.session.read()
      if (kept && kept !== 'damaged') {
        set({ session: kept })
        return true
      }
      if (kept === 'damaged') {
        entries.session.remove()
        set({ storageTrouble: 'damaged' })
      }
      return false
    },

    /** Whether the platform's word is enough to sign in whoever was here last: they came so, and never signed out. */
    returns(): boolean {
      const device = entries.device.read()
      return device !== null && device !== 'damaged' && device.returns === true && !device.signedOut
    },

    begin: (endpoint: string): Settle => begin(endpoint),

    /** As `begin`, for what only reads: an answer that a change or a later reading has overtaken changes nothing. */
    beginReading: (endpoint: string): Settle => begin(endpoint, nextMoment()),

    /** Ends this person's session: what is still under way for them loses its say. */
    leave: () => put({ kind: 'guest' }),

    /** The person signs out: nobody is signed in silently here until they tap again. */
    signOut() {
      put({ kind: 'guest' })
      noteOnDevice({ signedOut: true })
    },

    /** The shop knows the person no more: nobody is signed in silently for them either. */
    expire() {
      put({ kind: 'guest' })
      noteOnDevice({ returns: false })
    },

    /** Someone signed in through an action that `begin` started. */
    welcome(settle: Settle, signedIn: SignedIn): Member {
      const member = memberOf(signedIn)
      settle(() => member)
      noteOnDevice({ signedOut: false, returns: member.user.openid !== '' })
      onWelcome()
      return member
    },
  }
}
