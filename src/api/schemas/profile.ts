import { nullable, object, optional, pipe, transform, unknown } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { savedUserSchema } from '@/api/wire/user-schema'
import { isRecord } from '@/api/wire/values'
import { allGenders, type Gender, toGender } from '@/domain/gender'

/** `personal/index`. Null when the token belongs to a deleted user (contract 2). */
export function loadedProfileSchema(clientType: ClientType) {
  return pipe(
    object({ data: nullable(savedUserSchema(clientType)), gender_list: optional(unknown()) }),
    transform(({ data, gender_list }) => data && { ...data, genders: readGenders(gender_list) }),
  )
}

/** `personal/save`. Null when the token belongs to a deleted user (contract 2). */
export function savedProfileSchema(clientType: ClientType) {
  return nullable(savedUserSchema(clientType))
}

/**
 * What gender can be, in the shop's order; choices that can't be saved are left out. Their names are the app's own: the
 * shop's are those of the language that it was last asked in, and «secrecy» is nothing to choose.
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
