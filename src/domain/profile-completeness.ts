import type { Profile } from './profile'

/** What makes an account useful to its owner, in the order in which it does. The gender may be kept secret for good. */
export const profileSteps = ['mobile', 'nickname', 'avatar', 'birthday', 'region', 'address'] as const
export type ProfileStep = (typeof profileSteps)[number]

export interface Completeness {
  readonly done: number
  readonly total: number
  /** The one thing to do next; null when nothing is missing. */
  readonly next: ProfileStep | null
}

/** How complete somebody's data is. A picture of the shop's own is none of theirs (contract 6.11). */
export function profileCompleteness(person: Profile & { readonly mobile: string }): Completeness {
  const has: Record<ProfileStep, boolean> = {
    mobile: person.mobile !== '',
    nickname: person.nickname !== '',
    avatar: person.avatar !== '' && !person.avatar.includes('default-user-avatar'),
    birthday: person.birthday !== null,
    region: person.province !== '',
    address: person.address !== '',
  }
  return {
    done: profileSteps.filter((step) => has[step]).length,
    total: profileSteps.length,
    next: profileSteps.find((step) => !has[step]) ?? null,
  }
}
