import type { CancelSignal } from '@/api/client/cancel'
import type { Client, UploadOptions } from '@/api/client/client'
import { isMissingEndpoint } from '@/api/client/errors'
import { loadProfile } from '@/api/endpoints/personal-index'
import { saveProfile } from '@/api/endpoints/personal-save'
import { uploadAvatar } from '@/api/endpoints/personal-useravatarupload'
import type { SavedUser, User } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import type { Profile, ProfileUnit } from '@/domain/profile-fields'
import { mergeProfile, unsavedUnits } from '@/domain/profile-merge'
import type { Action } from './action'
import { unchanged, withReadBack } from './read-back'
import type { SessionStore } from './session-store'
import { createQueue } from './single-flight'

export interface ProfileEdit {
  /** The profile that the form was filled with. */
  readonly base: Profile
  /** The profile after the person's edits. */
  readonly edited: Profile
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly user: User; readonly unsaved: readonly ProfileUnit[] }
  /** Units that were edited here and on another device. Nothing was saved; `user` is the server's present state. */
  | { readonly kind: 'conflict'; readonly user: User; readonly units: readonly ProfileUnit[] }

export interface ProfileActions {
  /** personal/index: refreshes the member, and returns the genders that this shop offers (contract 6.10). */
  loadProfile(signal?: CancelSignal): Promise<{ user: User; genders: readonly Gender[] }>
  /**
   * Reads the current profile, merges the edits into it and saves all fields (contract 10). `unsaved` names the units
   * that the shop stored differently: it reports success even then (contract 6.11). Saves run one after the other.
   */
  saveProfile(edit: ProfileEdit, signal?: CancelSignal): Promise<SaveOutcome>
  /** personal/useravatarupload: returns the URL to save as `avatar`. Doesn't change the profile (contract 6.12). */
  uploadAvatar(
    filePath: string,
    signal?: CancelSignal,
    onProgress?: UploadOptions['onProgress'],
  ): Promise<string>
}

export function createProfileActions(
  client: Client,
  store: SessionStore,
  onHasProfile: (hasProfile: boolean) => void,
): ProfileActions {
  const queue = createQueue()

  const save = (action: Action, profile: Profile, signal?: CancelSignal): Promise<SavedUser> => {
    const options = { caller: action.caller, signal }
    return withReadBack<SavedUser>(() => saveProfile(client, profile, options), {
      doubtful: [unchanged],
      read: () => loadProfile(client, options),
      holds: ({ user }) => unsavedUnits(profile, user).length === 0,
    })
  }

  return {
    async loadProfile(signal) {
      const action = store.begin('personal/index')
      const loading = loadProfile(client, { caller: action.caller, signal })
      const { user, token, genders } = await loading.catch((error) => {
        if (isMissingEndpoint(error)) onHasProfile(false)
        throw error
      })
      onHasProfile(true)
      // `read` ignores this answer when a save was faster.
      return { genders, user: action.read(user, token).user }
    },

    async saveProfile({ base, edited }, signal) {
      const action = store.begin('personal/save')
      return queue(async () => {
        const current = await loadProfile(client, { caller: action.caller, signal })
        const { merged, conflicts } = mergeProfile(base, edited, current.user)
        if (conflicts.length > 0) {
          action.updated(current.user, current.token)
          return { kind: 'conflict', user: current.user, units: conflicts }
        }
        const answer = await save(action, merged, signal)
        action.updated(answer.user, answer.token)
        return { kind: 'saved', user: answer.user, unsaved: unsavedUnits(merged, answer.user) }
      })
    },

    async uploadAvatar(filePath, signal, onProgress) {
      const { kind } = store.session()
      const caller = kind === 'member' ? store.begin('personal/useravatarupload').caller : undefined
      return uploadAvatar(client, filePath, { signal, caller, onProgress })
    },
  }
}
