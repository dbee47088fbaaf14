import type { Gender } from './gender'

/** The profile of a new account. The shop ignores it for existing accounts (contract 6.6). */
export interface PlatformProfile {
  readonly nickname: string
  readonly avatar: string
  readonly gender: Gender
  readonly province: string
  readonly city: string
}
