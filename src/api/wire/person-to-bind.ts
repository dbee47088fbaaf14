import { isDefaultAvatar, type Profile } from '@/domain/profile-fields'
import type { IdentityFields } from './openid-field'
import type { Draft, User } from './user'

/** The person whose phone is bound: the shop's draft of a new account, or a member. */
export type PersonToBind = Draft | User

/** A contact with the code that was sent to it, and whose it becomes. */
export interface ContactToBind {
  /** The phone number or the email address. */
  readonly account: string
  readonly code: string
  readonly person: PersonToBind
}

export type PersonParams = IdentityFields & Partial<Omit<Profile, 'birthday' | 'address'>>

/** A member's profile is not sent: it would overwrite newer data of the server (contract 10). */
export function personParams(person: PersonToBind): PersonParams {
  if ('id' in person) return {}
  const { nickname, avatar, province, city, county, gender } = person
  // The server would store its default avatar as the person's own (contract 10).
  return { nickname, avatar: isDefaultAvatar(avatar) ? undefined : avatar, province, city, county, gender }
}
