import type { Call } from './http/call'
import { storedAvatar } from './pictures/avatar-address'
import type { UserRow } from './state/shop-data'
import { referrerId } from './state/users'

const texts = ['nickname', 'province', 'city', 'county'] as const

/** The profile fields that registration and binding read, as columns; only those sent (contract 6.1, 6.8). */
export function sentProfile({ params, base }: Call): Partial<UserRow> {
  const profile: Partial<UserRow> = {}
  for (const key of texts) if (params.has(key)) profile[key] = params.text(key)
  if (params.has('avatar')) profile.avatar = storedAvatar(params.text('avatar'), base)
  if (params.has('gender')) profile.gender = Number.parseInt(params.text('gender'), 10) || 0
  return profile
}

/** The inviter's id, 0 for none. */
export function sentReferrer({ shop, params }: Call): number {
  return params.filled('referrer') ? referrerId(shop, params.text('referrer')) : 0
}
