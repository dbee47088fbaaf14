import type { PhoneReader } from './phone-outcome'

/** This platform's phone numbers are of no use to the shop, or there are none (contract 6.9): by sms only. */
export const readPhone: PhoneReader | null = null
