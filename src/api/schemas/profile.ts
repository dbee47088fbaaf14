import { nullable, object, optional, pipe, transform, unknown } from 'valibot'
import { defaultGenders, type GenderChoice, toGender } from '@/rules/gender'
import { unescapeHtml } from '@/rules/html-entities'
import type { ClientType } from '../client-type'
import { savedUserSchema } from './user'
import { isRecord } from './wire-values'

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

/** What gender can be, as the shop lists it; choices that can't be saved are left out. */
function readGenders(list: unknown): readonly GenderChoice[] {
  if (!Array.isArray(list)) return defaultGenders
  const choices = list.flatMap(readGender)
  return choices.length > 0 ? choices : defaultGenders
}

function readGender(choice: unknown): GenderChoice[] {
  if (!isRecord(choice) || typeof choice.name !== 'string') return []
  const id = toGender(choice.id)
  // Compared one by one: making a text of what a server sent throws for some objects.
  return choice.id === id || choice.id === String(id) ? [{ id, name: unescapeHtml(choice.name) }] : []
}
