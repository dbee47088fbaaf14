import type { PhoneGrant } from '@/domain/phone-grant'

/**
 * Why a platform's phone button handed out nothing. `unavailable`: this mini-program may not ask, didn't declare the
 * phone number among the data it uses, or has used up its paid calls; the operator can mend that, the person can't.
 */
export type PhoneRefusal = 'denied' | 'unavailable' | 'tooOld' | 'failed'

export type PhoneOutcome = { kind: 'granted'; grant: PhoneGrant } | { kind: 'refused'; reason: PhoneRefusal }

/** Reads what the phone button's event carries. */
export type PhoneReader = (detail: unknown) => PhoneOutcome

/** The outcome of a tap after which there is no number. */
export const refused = (reason: PhoneRefusal): PhoneOutcome => ({ kind: 'refused', reason })
