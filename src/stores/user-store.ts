import { createStore } from 'zustand/vanilla'
import type { Client } from '@/api/client/client'
import type { Identity } from '@/platform/platform'
import { type AuthorisationActions, createAuthorisation } from './authorisation'
import { createMembership, type MembershipActions } from './membership'
import { createPlatformLink, type PlatformLinkActions } from './platform-link'
import { createProfile, type ProfileActions } from './profile'
import { createQuickBind, type QuickBindActions } from './quick-bind'
import { createSessionKeeper, type SessionState } from './session-keeper'
import type { StorageEntries } from './storage-entries'
import { createVouching } from './vouching'

/** Who is here, and the verbs of the account centre. Actions reject with `ApiError`. */
export interface UserState
  extends SessionState,
    MembershipActions,
    AuthorisationActions,
    PlatformLinkActions,
    QuickBindActions,
    ProfileActions {
  /**
   * Reads the session that the last visit left. Without one a person whom the platform vouches for is signed in
   * silently, if they were a member here before and have not signed out; anybody else is a guest.
   */
  restore(): void
  /** Forgets token, user and drafts of this person; the device's uuid and language stay. */
  signOut(): void
}

interface UserStoreTools {
  client: Client
  identity: Identity
  entries: Pick<StorageEntries, 'session' | 'device'>
  /** What else of the person has to go when they sign out. */
  forgetPerson(): void
  /** Somebody has an account here from now on. */
  onWelcome(): void
}

/** The user store. It knows neither React nor Taro: the app builds the real one, each test its own. */
export const createUserStore = ({ client, identity, entries, forgetPerson, onWelcome }: UserStoreTools) =>
  createStore<UserState>()((set, get) => {
    const keeper = createSessionKeeper({ entries, get, set, onWelcome })
    const vouching = createVouching(client, identity)
    const authorisation = createAuthorisation(client, keeper, vouching)
    const link = createPlatformLink(keeper, vouching)
    return {
      session: { kind: 'restoring' },
      storageTrouble: null,
      ...createMembership({ client, keeper, unclaimedIdentity: link.unclaimedIdentity }),
      ...authorisation.actions,
      ...link.actions,
      ...createQuickBind(client, keeper, vouching),
      ...createProfile(client, keeper),
      restore() {
        if (get().session.kind !== 'restoring' || keeper.restore()) return
        if (vouching.available && keeper.returns()) void authorisation.returnSilently()
        else set({ session: { kind: 'guest' } })
      },
      signOut() {
        keeper.signOut()
        forgetPerson()
      },
    }
  })
