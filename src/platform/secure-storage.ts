import type { SecureStorage } from './platform'

/** This platform has nothing that keeps a secret better than its storage. */
export const secure: SecureStorage | undefined = undefined
