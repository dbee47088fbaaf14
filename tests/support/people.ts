import type { User } from '@/api/wire/user'
import { emptyProfile } from '@/domain/profile-fields'
import type { Member, Unbound } from '@/stores/session/session'

export const userOf = (id: number, change: Partial<User> = {}): User => ({
  ...emptyProfile,
  ...{ id, username: `user${id}`, displayName: `user${id}`, mobile: '', mobileMasked: '', email: '' },
  ...{ emailMasked: '', openid: '', unionid: '', numberCode: '', hasPassword: null },
  ...change,
})

export const memberOf = (id: number, token = `token-${id}`, change: Partial<User> = {}): Member => ({
  kind: 'member',
  token,
  user: userOf(id, change),
  mustBindMobile: false,
})

/** A person who has to bind a phone before there is an account. */
export const unboundOf = (openid: string): Unbound => ({
  kind: 'unbound',
  draft: { ...emptyProfile, openid, unionid: '' },
})
