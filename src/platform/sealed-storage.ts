import type { SealedStorage } from './platform'

/** This platform has nothing that keeps a secret better than its storage. */
export const sealed: SealedStorage | undefined = undefined
