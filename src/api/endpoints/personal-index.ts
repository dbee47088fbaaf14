import { nullable, object, optional, pipe, transform, unknown } from 'valibot'
import { allGenders, type Gender, toGender } from '@/domain/gender'
import type { CallOptions, Client } from '../client/client'
import { endpoint, type NoParams } from '../client/endpoint'
import { type SavedUser, savedUserSchema } from '../wire/user'
import { isRecord } from '../wire/values'

export interface LoadedProfile extends SavedUser {
  /** What the gender picker offers, in the shop's order. */
  readonly genders: readonly Gender[]
}

/** Document personal-index. `data` is null when the token belongs to a deleted user (contract 2). */
export const personalIndex = endpoint<NoParams>()({
  name: 'personal/index',
  needsSignIn: true,
  retry: true,
  schema: (clientType) =>
    pipe(
      object({ data: nullable(savedUserSchema(clientType)), gender_list: optional(unknown()) }),
      transform(
        ({ data, gender_list }): LoadedProfile | null =>
          data && { ...data, genders: readGenders(gender_list) },
      ),
    ),
})

/** The profile as the shop has it now. Throws `signedOut` when nobody is signed in. */
export const loadProfile = (client: Client, options: CallOptions): Promise<LoadedProfile> =>
  client.post(personalIndex, {}, options)

/**
 * What gender can be, in the shop's order; choices that can't be saved are left out. Their names are the app's own: the
 * shop's are those of the language that it was last asked in.
 */
function readGenders(list: unknown): readonly Gender[] {
  if (!Array.isArray(list)) return allGenders
  const choices = list.flatMap(readGender)
  return choices.length > 0 ? choices : allGenders
}

function readGender(choice: unknown): Gender[] {
  if (!isRecord(choice)) return []
  const id = toGender(choice.id)
  // Compared one by one: making a text of what a server sent throws for some objects.
  return choice.id === id || choice.id === String(id) ? [id] : []
}
