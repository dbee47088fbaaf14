import * as v from 'valibot'
import {
  fieldText,
  isDefaultAvatar,
  mapProfileFields,
  type Profile,
  type ProfileField,
} from '@/domain/profile-fields'
import { escapedLength } from '@/domain/validation'
import { endpoint, postTo } from '../client/define-endpoint'
import type { Refusals } from '../client/endpoint'
import { savedUserSchema } from '../wire/user'

/** Every field as text. Never `mobile`: a server stores it unverified (contract 6.11). */
type Params = { readonly [Name in ProfileField]?: string } & { readonly mobile?: never }

/** Servers of 2022 require a nickname of 2 to 16 characters; later ones accept 1 to 60 (contract 10). */
const fitsEveryServer = (nickname = '') => {
  const length = escapedLength(nickname)
  return length >= 2 && length <= 16
}

const nicknameRefusal: Refusals = { [-1]: { field: 'nickname' } }

/** A database of three-byte characters can't store these, and fails without saying which text it was. */
const hasEmoji = (text = '') => /[\ud800-\udbff]/.test(text)

const emojiRefusal: Refusals = { [-500]: { text: 'profile.emojiNotSaved' } }

const none: Refusals = {}

/** Document personal-save. Null when the token belongs to a deleted user (contract 2). */
export const personalSave = endpoint<Params>()({
  name: 'personal/save',
  needsSignIn: true,
  retry: true,
  schema: (clientType) => v.nullable(savedUserSchema(clientType)),
  refusals: ({ nickname, address }) => ({
    ...(fitsEveryServer(nickname) ? none : nicknameRefusal),
    ...(hasEmoji(nickname) || hasEmoji(address) ? emojiRefusal : none),
  }),
})

/**
 * Saves the whole profile: servers of 2022 to 2023 empty what is left out (contract 10). Newer ones refuse an empty
 * nickname, and a default avatar must not be stored: these two are left out. A success may have stored something else
 * (contract 6.11): compare the answer with `unsavedUnits`. Older servers answer -100 when no column changes.
 */
export const saveProfile = postTo(personalSave, (profile: Profile) => {
  const { nickname, avatar, ...rest } = mapProfileFields((name) => fieldText(name, profile))
  return {
    ...rest,
    nickname: nickname || undefined,
    avatar: avatar === '' || isDefaultAvatar(avatar) ? undefined : avatar,
  }
})
