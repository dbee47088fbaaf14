import { uploadAvatar } from '@/api/avatar'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { loadProfile, saveProfile } from '@/api/profile'
import type { User } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import type { Profile, ProfileChanges } from '@/domain/profile'
import { unsavedFields } from '@/domain/profile-changes'
import { memberWith } from './session'
import type { SessionKeeper } from './session-keeper'

export interface SavedProfile {
  user: User
  unsaved: (keyof Profile)[]
}

export interface ProfileActions {
  /** personal/index: the member anew, and the genders that this shop offers (contract 6.10). */
  loadProfile(signal?: CancelSignal): Promise<{ user: User; genders: readonly Gender[] }>
  /**
   * personal/save. Gives the profile as the shop now has it, and the fields that it did not take: it says 修改成功
   * even then (contract 6.11). Saves wait for each other, so that the later one has the last word.
   */
  saveProfile(changes: ProfileChanges, signal?: CancelSignal): Promise<SavedProfile>
  /**
   * personal/useravatarupload: the address to save as `avatar`. The profile itself stays (contract 6.12). `onProgress`
   * gets the part that has been sent, from 0 to 1, where the platform tells.
   */
  uploadAvatar(
    filePath: string,
    signal?: CancelSignal,
    onProgress?: (fraction: number) => void,
  ): Promise<string>
}

export function createProfile(client: Client, keeper: SessionKeeper): ProfileActions {
  let lastSave: Promise<unknown> = Promise.resolve()

  const take = (endpoint: string, settle = keeper.begin(endpoint)) => {
    keeper.member(endpoint)
    return ({ user, token }: { user: User; token: string | null }) =>
      settle(() => memberWith(keeper.member(endpoint), user, token))
  }

  return {
    async loadProfile(signal) {
      const endpoint = 'personal/index'
      const settle = take(endpoint, keeper.beginReading(endpoint))
      const answer = await loadProfile(client, { signal })
      settle(answer)
      // A save that was faster than this reading has the last word.
      return { ...answer, user: keeper.member(endpoint).user }
    },

    saveProfile(changes, signal) {
      const save = async () => {
        const settle = take('personal/save')
        const answer = await saveProfile(client, changes, { signal })
        settle(answer)
        return { user: answer.user, unsaved: unsavedFields(changes, answer.user) }
      }
      const turn = lastSave.then(save, save)
      lastSave = turn
      return turn
    },

    uploadAvatar: (filePath, signal, onProgress) => uploadAvatar(client, filePath, { signal, onProgress }),
  }
}
