import type { Profile } from '@/domain/profile-fields'
import type { testApp } from './test-app'

type UserStore = ReturnType<typeof testApp>['user']

/** Saves a form that was filled with the known profile, changed to `base`, and then edited. */
export function saveEdits(user: UserStore, edits: Partial<Profile>, base: Partial<Profile> = {}) {
  const { session } = user.getState()
  if (session.kind !== 'member') throw new Error('no member is signed in')
  const from = { ...session.user, ...base }
  return user.getState().saveProfile({ base: from, edited: { ...from, ...edits } })
}
