import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { loadProfile } from '@/api/endpoints/personal-index'
import { saveProfile } from '@/api/endpoints/personal-save'
import type { SavedUser, User } from '@/api/wire/user'
import type { Profile, ProfileUnit } from '@/domain/profile-fields'
import { mergeProfile, unsavedUnits } from '@/domain/profile-merge'
import type { Action } from './action'
import { unchanged, withReadBack } from './read-back'

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

/** Merges the edits into the profile as the shop has it now, and saves all of it. Browsers load it with the profile. */
export async function saveEdit(
  client: Client,
  action: Action,
  { base, edited }: ProfileEdit,
  signal?: CancelSignal,
): Promise<SaveOutcome> {
  const options = { caller: action.caller, signal }
  const current = await loadProfile(client, options)
  const { merged, conflicts } = mergeProfile(base, edited, current.user)
  if (conflicts.length > 0) {
    action.updated(current.user, current.token)
    return { kind: 'conflict', user: current.user, units: conflicts }
  }
  const answer = await withReadBack<SavedUser>(() => saveProfile(client, merged, options), {
    doubtful: [unchanged],
    read: () => loadProfile(client, options),
    holds: ({ user }) => unsavedUnits(merged, user).length === 0,
  })
  action.updated(answer.user, answer.token)
  return { kind: 'saved', user: answer.user, unsaved: unsavedUnits(merged, answer.user) }
}
