import type { StorageEntries } from '../storage-entries'
import { draftOwnerOf, type LastingSession } from './session'
import type { SignInEntry } from './transition'

export type DeviceEntry = ReturnType<typeof createDeviceEntry>

/**
 * The sign-in that the device keeps, shared by all tabs. It consists of two entries and counts only while both name the
 * same `signInId`. Changing either of them ends it, so a sign-out holds even when storage refuses one write.
 */
export function createDeviceEntry(
  { session, device }: Pick<StorageEntries, 'session' | 'device'>,
  uuid: string,
) {
  const kept = () => device.read() ?? { uuid, signInId: null, owner: undefined, silentSignIn: false }

  const read = (): SignInEntry | null => {
    const entry = session.read()
    return entry && entry.signInId === kept().signInId ? entry : null
  }

  const forget = () => {
    const signOut = () => device.write({ uuid, signInId: null, silentSignIn: false })
    // First, because another tab may read between two writes: a missing session alone is an expiry.
    const isSignedOut = signOut()
    session.remove()
    // A full storage may have room now. A device that keeps no entry is signed out, too.
    if (!isSignedOut && !signOut()) device.remove()
  }

  return {
    read,
    /** Whether a session is there that isn't the newest sign-in's: its tab had not heard of that, or of a sign-out. */
    hasStray: (): boolean => session.read() !== null && read() === null,
    /** Removes such a session. */
    removeStray: (): void => void (read() ?? session.remove()),
    /** The newest sign-in and whose it is, also after it has expired; null after a sign-out, or when there was none. */
    newest: () => {
      const { signInId, owner } = kept()
      return { signInId, owner }
    },
    /** Whether the last member's account has the platform's identity, and the member has not signed out. */
    allowsSilentSignIn: (): boolean => kept().silentSignIn,

    /** Keeps a sign-in. False when storage refuses it; an older sign-in is then removed as well. */
    keep(entry: SignInEntry): boolean {
      const { signInId } = entry
      const silentSignIn = isSilent(entry.session)
      const { signInId: before, silentSignIn: silentBefore } = kept()
      if (before !== signInId || silentBefore !== silentSignIn)
        device.write({ uuid, signInId, owner: draftOwnerOf(entry.session), silentSignIn })
      session.write(entry)
      if (read()?.signInId === signInId) return true
      forget()
      return false
    },

    /** Ends the sign-in with this token, which the shop refused. No silent sign-in follows. */
    expire(token: string) {
      const last = read()?.session
      if (last?.kind !== 'member' || last.token !== token) return
      session.remove()
      if (kept().silentSignIn) device.write({ ...kept(), silentSignIn: false })
    },

    /** Ends a sign-in by signing out. */
    forget,
  }
}

const isSilent = (session: LastingSession) => session.kind === 'member' && session.user.openid !== ''
