import type { Profile, ProfileChanges } from './profile'

/** What to send to save an edited profile: the fields that differ from the saved one, and the nickname if any. */
export function profileChanges(saved: Profile, edited: Profile): ProfileChanges {
  return {
    ...(edited.nickname !== '' && { nickname: edited.nickname }),
    ...(edited.avatar !== saved.avatar && { avatar: edited.avatar }),
    ...(edited.gender !== saved.gender && { gender: edited.gender }),
    ...(edited.birthday !== saved.birthday && { birthday: edited.birthday ?? '' }),
    ...(edited.province !== saved.province && { province: edited.province }),
    ...(edited.city !== saved.city && { city: edited.city }),
    ...(edited.county !== saved.county && { county: edited.county }),
    ...(edited.address !== saved.address && { address: edited.address }),
  }
}

/** Whether anything differs, so that leaving would lose it. */
export function isProfileChanged(saved: Profile, edited: Profile): boolean {
  const { nickname: _always, ...changes } = profileChanges(saved, edited)
  return edited.nickname !== saved.nickname || Object.keys(changes).length > 0
}

/**
 * The fields the shop did not store as they were sent. It answers success even then (contract 6.11): an
 * unreadable birthday is cleared, a nickname `0` becomes empty. Blanks around a text, which the shop cuts off,
 * are no loss.
 */
export function unsavedFields(sent: ProfileChanges, answer: Profile): (keyof Profile)[] {
  const stored = { ...answer, birthday: answer.birthday ?? '' }
  const fields: (keyof Profile)[] = [
    'avatar',
    'nickname',
    'gender',
    'birthday',
    'province',
    'city',
    'county',
    'address',
  ]
  return fields.filter((field) => {
    const value = sent[field]
    if (value === undefined) return false
    // The shop stores a path of its own pictures and answers with the host it prefers.
    return field === 'avatar'
      ? urlPath(sent.avatar ?? '') !== urlPath(stored.avatar)
      : withoutBlanks(value) !== withoutBlanks(stored[field])
  })
}

function urlPath(url: string): string {
  return url.replace(/^(?:https?:)?\/\/[^/]*/i, '')
}

function withoutBlanks(value: string | number): string | number {
  return typeof value === 'string' ? value.trim() : value
}
