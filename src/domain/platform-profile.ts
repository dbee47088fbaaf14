import type { Gender } from './gender'

/** What a new account starts with. Known people keep what the shop has (contract 6.6). */
export interface PlatformProfile {
  readonly nickname: string
  readonly avatar: string
  readonly gender: Gender
  readonly province: string
  readonly city: string
}
