import type { PlatformProfile } from '@/domain/platform-profile'
import type { ButtonAction } from './element-props'

/** What came of asking the platform for the person's profile; `notAllowed`: this mini-program may not ask. */
export type ProfileOutcome =
  | { kind: 'given'; profile: PlatformProfile }
  | { kind: 'refused'; reason: 'denied' | 'notAllowed' | 'failed' }

/** What a button needs to ask the person for their profile on this platform. */
export type ProfileRequest = (request: {
  /** Told to the person by the platform, where it says what the profile is for. */
  purpose: string
  onAnswer: (outcome: ProfileOutcome) => void
}) => ButtonAction
