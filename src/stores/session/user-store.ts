import { createStore } from 'zustand/vanilla'
import type { Client } from '@/api/client/client'
import type { Identity } from '@/platform/platform'
import type { StorageEntries } from '../storage-entries'
import { createUuid } from '../uuid'
import { type AuthActions, createAuth } from './auth'
import { type AuthoriseActions, createAuthorise, createRenewal } from './authorise'
import { createDeviceEntry } from './device-entry'
import { createPlatformLink, type PlatformLinkActions } from './platform-link'
import { createPlatformSignIn } from './platform-sign-in'
import { createProfileActions, type ProfileActions } from './profile'
import { createQuickBind, type QuickBindActions } from './quick-bind'
import type { Member, Session } from './session'
import { createSessionStore, type SessionStore, type SessionView } from './session-store'

/** Who is here, and what they can do. Actions reject with `ApiError`. */
export interface UserState
  extends SessionView,
    AuthActions,
    AuthoriseActions,
    PlatformLinkActions,
    QuickBindActions,
    ProfileActions {
  /**
   * Reads the sign-in that the device keeps. Without one a person whom the platform can identify is signed in silently,
   * if they were a member here before and have not signed out; anybody else is a guest.
   */
  restore(): void
  /** Takes over what another tab has changed on the device. */
  follow(): void
  /** Forgets token, user and drafts of this person; the device's uuid and language stay. */
  signOut(): void
}

interface UserStoreTools {
  client: Client
  identity: Identity
  entries: Pick<StorageEntries, 'session' | 'device'>
  uuid: string
  /** Somebody has an account here from now on. */
  onSignedIn(member: Member): void
  /** What else of the person has to go when they sign out. */
  forgetPerson(session: Session): void
}

/** The user store. It knows neither React nor Taro: the app builds the real one, each test its own. */
export const createUserStore = ({ client, identity, entries, uuid, ...events }: UserStoreTools) =>
  createStore<UserState>()((set) => {
    const platform = createPlatformSignIn(client, identity)
    const entry = createDeviceEntry(entries, uuid)
    const renew = createRenewal(() => store, platform)
    const store: SessionStore = createSessionStore({ ...events, entry, set, renew, createId: createUuid })
    const { actions: authoriseActions, returnSilently } = createAuthorise(client, store, platform)
    const link = createPlatformLink(store, platform)
    return {
      session: { kind: 'restoring' },
      storageTrouble: null,
      ...createAuth({ client, store, unclaimedIdentity: link.unclaimedIdentity }),
      ...authoriseActions,
      ...link.actions,
      ...createQuickBind(client, store, platform),
      ...createProfileActions(client, store),
      restore() {
        if (store.session().kind !== 'restoring' || store.restore()) return
        if (platform.available && entry.allowsSilentSignIn()) void returnSilently()
        else store.startAsGuest()
      },
      follow: store.follow,
      signOut: store.signOut,
    }
  })
