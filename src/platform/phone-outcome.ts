import type { PhoneGrant } from '@/domain/phone-grant'

/**
 * Why a platform's phone button handed out nothing: the person said no; this mini-program may not ask (its owner is a
 * person, not a company); its paid calls are used up; it didn't declare the phone number among the data it uses; the
 * platform's app is too old; anything else.
 */
export type PhoneRefusal = 'denied' | 'notAllowed' | 'quotaUsedUp' | 'undeclared' | 'tooOld' | 'failed'

export type PhoneOutcome = { kind: 'granted'; grant: PhoneGrant } | { kind: 'refused'; reason: PhoneRefusal }

/** Reads what the phone button's event carries. */
export type PhoneReader = (detail: unknown) => PhoneOutcome

/** The outcome of a tap after which there is no number. */
export const refused = (reason: PhoneRefusal): PhoneOutcome => ({ kind: 'refused', reason })
