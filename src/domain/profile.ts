import type { Gender } from './gender'

/** What a person can edit about themselves (documents personal-index and personal-save). Plain text, never escaped. */
export interface Profile {
  readonly avatar: string
  readonly nickname: string
  readonly gender: Gender
  /** `YYYY-MM-DD`, or null when not given. */
  readonly birthday: string | null
  readonly province: string
  readonly city: string
  readonly county: string
  readonly address: string
}

/**
 * What a save sends: only the fields that changed, and the nickname, because document personal-save calls it
 * required; but never an empty one, which the shop refuses. There is no `mobile`: a real server would store it
 * unverified (contract 6.11).
 */
export interface ProfileChanges extends Partial<Omit<Profile, 'birthday'>> {
  /** `YYYY-MM-DD`; an empty text clears it. */
  readonly birthday?: string
}
