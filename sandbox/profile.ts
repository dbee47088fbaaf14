import type { Call } from './http/call'
import { storedAvatar } from './images/avatar-address'
import type { UserRow } from './state/shop-data'
import { referrerId } from './state/users'

const texts = ['nickname', 'province', 'city', 'county'] as const

function sentGender({ params }: Call): Partial<UserRow> {
  return params.has('gender') ? { gender: Number.parseInt(params.text('gender'), 10) || 0 } : {}
}

/** The profile fields that registration and authorising read, as columns; only those sent (contract 6.1). */
export function sentProfile(call: Call): Partial<UserRow> {
  const { params, base } = call
  const profile = sentGender(call)
  for (const key of texts) if (params.has(key)) profile[key] = params.text(key)
  if (params.has('avatar')) profile.avatar = storedAvatar(params.text('avatar'), base)
  return profile
}

/**
 * The profile fields that binding reads: texts that aren't empty, the avatar as it was sent, and a gender
 * even when it is empty (contract 10, appmobilebind).
 */
export function sentToBind(call: Call): Partial<UserRow> {
  const { params } = call
  const profile = sentGender(call)
  for (const key of [...texts, 'avatar'] as const) if (params.filled(key)) profile[key] = params.text(key)
  return profile
}

/** The inviter's id, 0 for none. */
export function sentReferrer({ shop, params }: Call): number {
  return params.filled('referrer') ? referrerId(shop, params.text('referrer')) : 0
}
