import type { CancelSignal } from '@/api/client/cancel'
import type { Client, UploadOptions } from '@/api/client/client'
import { isMissingEndpoint } from '@/api/client/errors'
import { loadProfile } from '@/api/endpoints/personal-index'
import { uploadAvatar } from '@/api/endpoints/personal-useravatarupload'
import type { User } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import { onDemand } from './on-demand'
import type { ProfileEdit, SaveOutcome } from './save-profile'
import type { SessionStore } from './session-store'
import { createQueue } from './single-flight'

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

/** How a profile is saved, browsers load with its screen, in the same file: who can edit it can save it. */
export function createProfileActions(
  client: Client,
  store: SessionStore,
  onHasProfile: (hasProfile: boolean) => void,
): ProfileActions {
  const queue = createQueue()

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

    async saveProfile(edit, signal) {
      const action = store.begin('personal/save')
      return queue(async () => {
        const { saveEdit } = await onDemand(
          action.endpoint,
          import(/* webpackChunkName: "profile" */ './save-profile'),
        )
        return saveEdit(client, action, edit, signal)
      })
    },

    async uploadAvatar(filePath, signal, onProgress) {
      const { kind } = store.session()
      const caller = kind === 'member' ? store.begin('personal/useravatarupload').caller : undefined
      return uploadAvatar(client, filePath, { signal, caller, onProgress })
    },
  }
}
