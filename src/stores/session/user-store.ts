import { createStore } from 'zustand/vanilla'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import type { Identity } from '@/platform/platform'
import type { StorageEntries } from '../storage-entries'
import { createUuid } from '../uuid'
import { type AuthActions, createAuth } from './auth'
import { createDeviceEntry } from './device-entry'
import type { HostEntry } from './host-entry'
import { createHostSession } from './host-session'
import { createIdentity, type IdentityActions } from './identity-actions'
import { createNoIdentity, createNoPlatform } from './no-identity'
import { createPlatformSignIn } from './platform-sign-in'
import { createProfileActions, type ProfileActions } from './profile'
import { createRenewal } from './renewal'
import type { Member, Session } from './session'
import { createSessionStore, type SessionStore, type SessionView } from './session-store'

/** The session and its actions. Actions reject with `ApiError`. */
export interface UserState extends SessionView, AuthActions, IdentityActions, ProfileActions {
  /**
   * Restores the session from the device. Without one, a person who was a member by the platform's identity and has not
   * signed out is signed in silently. Anyone else is a guest.
   */
  restore(): void
  /** What every change of the session passes: for the actions of the account screens, which load on demand. */
  readonly gate: SessionStore
  /** Adopts what another tab has changed on the device. */
  follow(): void
  /** Removes token, user, drafts and countdowns of this person. Uuid, language and appearance stay. */
  signOut(): void
}

interface UserStoreTools {
  client: Client
  identity: Identity
  entries: Pick<StorageEntries, 'session' | 'device'>
  uuid: string
  /** The session of the shop's official client; null where it isn't shared. */
  host: HostEntry | null
  /** Asks the shop whether a user name needs a captcha to register. */
  needsCaptcha(signal?: CancelSignal): Promise<boolean>
  /** Called when a person signs in. */
  onSignedIn(member: Member): void
  /** Removes the other personal data of a person who signs out. */
  forgetPerson(session: Session): void
}

/** Creates the user store, without React or Taro. The app creates one; each test creates its own. */
export const createUserStore = ({
  client,
  identity,
  entries,
  uuid,
  host,
  needsCaptcha,
  ...events
}: UserStoreTools) =>
  createStore<UserState>()((set) => {
    const platform = IDENTIFIES_PEOPLE ? createPlatformSignIn(client, identity) : createNoPlatform()
    const own = createDeviceEntry(entries, uuid)
    const entry = host ? host.sharing(own) : own
    const renew = createRenewal(() => store, platform)
    const store: SessionStore = createSessionStore({ ...events, entry, set, renew, createId: createUuid })
    const { actions, returnSilently, unclaimedIdentity } = IDENTIFIES_PEOPLE
      ? createIdentity(client, store, platform)
      : createNoIdentity()
    const hostSession = host && createHostSession(client, store, host)
    const restore = () => {
      if (store.session().kind !== 'restoring' || store.restore()) return
      if (platform.available && entry.allowsSilentSignIn()) void returnSilently()
      else store.startAsGuest()
    }
    return {
      session: { kind: 'restoring' },
      storageTrouble: null,
      hasProfile: true,
      linksPlatform: true,
      gate: store,
      ...createAuth({
        ...{ client, store, needsCaptcha, unclaimedIdentity },
        onNotLinked: () => set({ linksPlatform: false }),
      }),
      ...actions,
      ...createProfileActions(client, store, (hasProfile) => set({ hasProfile })),
      restore() {
        host?.share(own)
        if (hostSession) void hostSession.start(entry.read()?.session ?? null, restore)
        else restore()
      },
      follow() {
        store.follow()
        void hostSession?.follow()
      },
      signOut: store.signOut,
    }
  })
