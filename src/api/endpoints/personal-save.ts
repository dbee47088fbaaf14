import { nullable } from 'valibot'
import {
  fieldText,
  isDefaultAvatar,
  mapProfileFields,
  type Profile,
  type ProfileField,
} from '@/domain/profile-fields'
import { escapedLength } from '@/domain/validation'
import type { CallOptions, Client } from '../client/client'
import { endpoint, type Refusals } from '../client/endpoint'
import { type SavedUser, savedUserSchema } from '../wire/user'

/** Every field as text. A server would store a `mobile` without checking it (contract 6.11). */
type Params = { readonly [Name in ProfileField]?: string } & { readonly mobile?: never }

/** Servers of 2022 take 2 to 16 characters and insist on a nickname; later ones 1 to 60 (contract 10). */
const fitsEveryServer = (nickname = '') => {
  const length = escapedLength(nickname)
  return length >= 2 && length <= 16
}

/** Document personal-save. Null when the token belongs to a deleted user (contract 2). */
export const personalSave = endpoint<Params>()({
  name: 'personal/save',
  needsSignIn: true,
  retry: true,
  schema: (clientType) => nullable(savedUserSchema(clientType)),
  refusals: ({ nickname }): Refusals => (fitsEveryServer(nickname) ? {} : { [-1]: { field: 'nickname' } }),
})

/**
 * Saves the whole profile: servers of 2022 to 2023 blank what is left out (contract 10). Only a nickname and an avatar
 * that there is none of stay out: newer servers refuse an empty nickname, and a default picture is nobody's own.
 *
 * The shop says success even where it stored something else: compare with `unsavedUnits`. Throws `signedOut` when
 * nobody is signed in.
 *
 * Rejected with: -1 nickname, gender or address are not acceptable; -100 nothing was written, which older servers also
 * say when nothing had to be.
 */
export function saveProfile(client: Client, profile: Profile, options: CallOptions): Promise<SavedUser> {
  const { nickname, avatar, ...rest } = mapProfileFields((name) => fieldText(name, profile))
  return client.post(
    personalSave,
    {
      ...rest,
      nickname: nickname || undefined,
      avatar: avatar === '' || isDefaultAvatar(avatar) ? undefined : avatar,
    },
    options,
  )
}
