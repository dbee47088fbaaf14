import type { zh } from './zh'

/** The name of a message; the Chinese catalogue has them all. */
export type MessageKey = keyof typeof zh
