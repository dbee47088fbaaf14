import { toGender } from '@/domain/gender'
import type { Profile } from '@/domain/profile'
import type { DraftValues } from '@/stores/draft-store'

/** An edited profile as texts, to keep on the device. */
export const draftOf = (profile: Profile): DraftValues => ({
  avatar: profile.avatar,
  nickname: profile.nickname,
  gender: String(profile.gender),
  birthday: profile.birthday ?? '',
  province: profile.province,
  city: profile.city,
  county: profile.county,
  address: profile.address,
})

/** What a draft makes of the saved profile; what it doesn't name stays. */
export const withDraft = (saved: Profile, draft: DraftValues): Profile => ({
  avatar: draft.avatar ?? saved.avatar,
  nickname: draft.nickname ?? saved.nickname,
  gender: draft.gender === undefined ? saved.gender : toGender(draft.gender),
  birthday: draft.birthday === undefined ? saved.birthday : draft.birthday || null,
  province: draft.province ?? saved.province,
  city: draft.city ?? saved.city,
  county: draft.county ?? saved.county,
  address: draft.address ?? saved.address,
})
