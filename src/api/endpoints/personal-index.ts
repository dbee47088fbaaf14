import * as v from 'valibot'
import { allGenders, type Gender, toGender } from '@/domain/gender'
import type { CallOptions, Client } from '../client/client'
import { endpoint } from '../client/define-endpoint'
import type { NoParams } from '../client/endpoint'
import { type SavedUser, savedUserSchema } from '../wire/user'
import { isRecord } from '../wire/values'

export interface LoadedProfile extends SavedUser {
  /** The choices of the gender picker, in the shop's order. */
  readonly genders: readonly Gender[]
}

/** Document personal-index. `data` is null when the token belongs to a deleted user (contract 2). */
export const personalIndex = endpoint<NoParams>()({
  name: 'personal/index',
  needsSignIn: true,
  retry: true,
  schema: (clientType) =>
    v.pipe(
      v.object({ data: v.nullable(savedUserSchema(clientType)), gender_list: v.optional(v.unknown()) }),
      v.transform(
        ({ data, gender_list }): LoadedProfile | null =>
          data && { ...data, genders: readGenders(gender_list) },
      ),
    ),
})

/** Loads the profile. Throws `signedOut` when nobody is signed in. */
export const loadProfile = (client: Client, options: CallOptions): Promise<LoadedProfile> =>
  client.post(personalIndex, {}, options)

/** The genders that can be saved, in the shop's order. Its names for them are in the language of the last request. */
function readGenders(list: unknown): readonly Gender[] {
  if (!Array.isArray(list)) return allGenders
  const choices = list.map(readGender).filter((id) => id !== null)
  return choices.length > 0 ? choices : allGenders
}

function readGender(choice: unknown): Gender | null {
  if (!isRecord(choice)) return null
  const id = toGender(choice.id)
  // Not `String(choice.id)`: converting an unchecked value to text throws for some objects.
  return choice.id === id || choice.id === String(id) ? id : null
}
