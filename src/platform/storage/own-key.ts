import { root } from '../root'

/** The name of an entry in a storage that a host's mini-program uses as well. */
export const ownKey = (key: string): string => (root ? `${root}:${key}` : key)
