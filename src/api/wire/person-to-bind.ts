import { isDefaultAvatar } from '@/domain/profile-fields'
import type { IdentityFields } from './openid-field'
import type { Draft, User } from './user'

/** Whom a phone is bound to: the shop's draft of a new person, or a member. */
export type PersonToBind = Draft | User

export interface PersonParams extends IdentityFields {
  readonly nickname?: string
  readonly avatar?: string
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly gender?: number
}

/** The server keeps a member's profile where none is sent, and overwrites newer data with what is (contract 10). */
export function personParams(person: PersonToBind): PersonParams {
  if ('id' in person) return {}
  const { nickname, avatar, province, city, county, gender } = person
  // The server would store its own default picture as the person's (contract 10).
  return { nickname, avatar: isDefaultAvatar(avatar) ? undefined : avatar, province, city, county, gender }
}
