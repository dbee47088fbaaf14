import { createStore } from 'zustand/vanilla'
import type { Client } from '@/api/client'
import type { Identity } from '@/platform/platform'
import { type AuthorisationActions, createAuthorisation } from './authorisation'
import { createMembership, type MembershipActions } from './membership'
import { createProfile, type ProfileActions } from './profile'
import { createSessionKeeper, type SessionState } from './session-keeper'
import type { StorageEntries } from './storage-entries'

/** Who is here, and the verbs of the account centre. Actions reject with `ApiError`. */
export interface UserState extends SessionState, MembershipActions, AuthorisationActions, ProfileActions {
  /** Reads the session that the last visit left. */
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
}

/** The user store. It knows neither React nor Taro: the app builds the real one, each test its own. */
export const createUserStore = ({ client, identity, entries, forgetPerson }: UserStoreTools) =>
  createStore<UserState>()((set, get) => {
    const keeper = createSessionKeeper({ entries, get, set })
    return {
      session: { kind: 'restoring' },
      storageTrouble: null,
      ...createMembership(client, keeper),
      ...createAuthorisation(client, keeper, identity),
      ...createProfile(client, keeper),
      restore: keeper.restore,
      signOut() {
        keeper.leave()
        forgetPerson()
      },
    }
  })
