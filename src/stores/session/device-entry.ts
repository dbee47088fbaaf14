import type { StorageEntries } from '../storage-entries'
import type { LastingSession } from './session'
import type { SignInEntry } from './transition'

export type DeviceEntry = ReturnType<typeof createDeviceEntry>

/**
 * The sign-in that the device keeps, for all tabs. It counts only while the two entries that it is made of name the same
 * sign-in: changing either of them is enough to end it, so that a sign-out holds whatever storage refuses.
 */
export function createDeviceEntry(
  { session, device }: Pick<StorageEntries, 'session' | 'device'>,
  uuid: string,
) {
  const kept = () => device.read() ?? { uuid, signInId: null, silentSignIn: false }

  const read = (): SignInEntry | null => {
    const entry = session.read()
    return entry && entry.signInId === kept().signInId ? entry : null
  }

  const forget = () => {
    const signOut = () => device.write({ uuid, signInId: null, silentSignIn: false })
    // First, because another tab may read between two writes: a missing session alone is an expiry.
    const isSignedOut = signOut()
    session.remove()
    // A full storage may have room now.
    if (!isSignedOut) signOut()
    if (read() !== null) device.remove()
  }

  return {
    read,
    /** Whether the person left by choice, or nobody ever came. */
    isSignedOut: (): boolean => kept().signInId === null,
    /** Whether the platform's identity is that of the last member, who has not signed out. */
    allowsSilentSignIn: (): boolean => kept().signInId !== null && kept().silentSignIn,

    /** Keeps a sign-in. False where the device did not: then it keeps none, and no older one either. */
    keep(entry: SignInEntry): boolean {
      const { signInId } = entry
      const silentSignIn = isSilent(entry.session)
      const { signInId: before, silentSignIn: silentBefore } = kept()
      if (before !== signInId || silentBefore !== silentSignIn) device.write({ uuid, signInId, silentSignIn })
      session.write(entry)
      if (read()?.signInId === signInId) return true
      forget()
      return false
    },

    /** Ends a sign-in whose token the shop refused. Nobody is signed in silently for it. */
    expire() {
      session.remove()
      device.write({ ...kept(), silentSignIn: false })
    },

    /** Ends a sign-in by the person's choice. */
    forget,
  }
}

const isSilent = (session: LastingSession) => session.kind === 'member' && session.user.openid !== ''
