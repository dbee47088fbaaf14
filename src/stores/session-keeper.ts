import { ApiError } from '@/api/errors'
import type { SignedIn } from '@/api/user'
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
}

const personOf = (session: Session) => {
  if (session.kind === 'member') return `member ${session.user.id}`
  if (session.kind === 'unbound') return `openid ${session.draft.openid}`
  return session.kind === 'identified' ? `openid ${session.openid}` : 'nobody'
}

export function createSessionKeeper({ entries, get, set }: KeeperTools) {
  let visit = 0

  const put = (session: Session) => {
    if (personOf(session) !== personOf(get().session)) visit += 1
    const lasting = session.kind === 'member' || session.kind === 'unbound'
    const kept = lasting ? entries.session.write(session) : entries.session.remove()
    set({ session, storageTrouble: kept ? null : 'notKept' })
  }

  return {
    session: () => get().session,

    /** The signed-in member; rejects callers of member-only actions as the server would (−400). */
    member(endpoint: string): Member {
      const { session } = get()
      if (session.kind !== 'member') throw new ApiError('signedOut', endpoint)
      return session
    },

    /** The token to send, null when nobody is signed in. */
    token(): string | null {
      const { session } = get()
      return session.kind === 'member' ? session.token : null
    },

    /** Takes over what the last visit left. Damage makes a guest, and is said. */
    restore() {
      const kept = entries.session.read()
      if (kept === 'damaged') {
        entries.session.remove()
        set({ session: { kind: 'guest' }, storageTrouble: 'damaged' })
      } else set({ session: kept ?? { kind: 'guest' } })
    },

    /**
     * Starts an action of the present visitor. The function that comes back puts the session that the action
     * led to; it throws `aborted` when the visitor has signed out or changed meanwhile: a late answer must
     * not bring anybody back.
     */
    begin(endpoint: string) {
      const mine = visit
      return (outcome: () => Session) => {
        if (mine !== visit) throw new ApiError('aborted', endpoint)
        put(outcome())
      }
    },

    /** Ends this person's session: what is still under way for them loses its say. */
    leave: () => put({ kind: 'guest' }),

    /** Someone signed in through an action that `begin` started. */
    welcome(settle: Settle, signedIn: SignedIn): Member {
      const member = memberOf(signedIn)
      settle(() => member)
      const device = entries.device.read()
      if (device && device !== 'damaged' && device.signedOut)
        entries.device.write({ ...device, signedOut: false })
      return member
    },
  }
}
