import type { Profile } from './profile-fields'

/** The profile of a new account. The shop ignores it for existing accounts (contract 6.6). */
export type PlatformProfile = Pick<Profile, 'nickname' | 'avatar' | 'gender' | 'province' | 'city'>
