import { is, looseObject, optional, string } from 'valibot'
import { type PhoneReader, refused } from './phone-outcome'

const phoneDetail = looseObject({
  errMsg: string(),
  code: optional(string()),
  encryptedData: optional(string()),
  iv: optional(string()),
})

/**
 * Douyin's `getphonenumber`: encrypted data, and since base library 3.51.0 a code as well. Today's shop reads the
 * encrypted data alone (contract 6.9); both are handed on.
 */
export const readPhone: PhoneReader | null = (detail) => {
  if (!is(phoneDetail, detail)) return refused('failed')
  const { errMsg, code, encryptedData, iv } = detail
  if ((encryptedData && iv) || code) return { kind: 'granted', grant: { code, encryptedData, iv } }
  if (errMsg.endsWith(':ok')) return refused('tooOld')
  // «platform auth deny» is the platform's no to the mini-program, not the person's.
  if (/permission|not support|no auth|platform auth/i.test(errMsg)) return refused('unavailable')
  return refused(/deny|cancel/i.test(errMsg) ? 'denied' : 'failed')
}
