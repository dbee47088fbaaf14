import type { ProfileRequest } from './profile-outcome'

/** This platform hands no profile out: the person chooses avatar and nickname themselves. */
export const profileButton: ProfileRequest | null = null
