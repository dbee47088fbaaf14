import type { SavedUser } from '@/api/wire/user'
import type { Gender } from '@/domain/gender'
import type { ProfileChanges } from '@/domain/profile'
import type { CallOptions, Client } from './client/client'

export interface LoadedProfile extends SavedUser {
  /** What the gender picker offers, in the shop's order. */
  readonly genders: readonly Gender[]
}

/** The profile as the shop has it now (document personal-index). Throws `signedOut` when nobody is signed in. */
export function loadProfile(client: Client, options?: CallOptions): Promise<LoadedProfile> {
  return client.post('personal/index', {}, options)
}

/**
 * Saves the changes (document personal-save). The shop says success even where it stored something else:
 * compare with `unsavedFields`. Throws `signedOut` when nobody is signed in.
 *
 * Rejected with: -1 nickname, gender or address are not acceptable.
 */
export function saveProfile(
  client: Client,
  changes: ProfileChanges,
  options?: CallOptions,
): Promise<SavedUser> {
  return client.post('personal/save', changes, options)
}
