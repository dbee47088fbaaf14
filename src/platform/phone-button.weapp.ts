import { is, looseObject, number, optional, string } from 'valibot'
import { type PhoneReader, type PhoneRefusal, refused } from './phone-outcome'

const phoneDetail = looseObject({
  errMsg: string(),
  errno: optional(number()),
  code: optional(string()),
  encryptedData: optional(string()),
  iv: optional(string()),
})

/** Used up, and not declared in the privacy guide. */
const unavailable = [1400001, 112]

const refusalOf = (errno: number | undefined, words: string): PhoneRefusal => {
  if (errno !== undefined && unavailable.includes(errno)) return 'unavailable'
  if (/not declared|no permission/i.test(words)) return 'unavailable'
  // «user deny», «user cancel», and «privacy permission is not authorized» after a no to the privacy sheet.
  return /deny|cancel|not authorized/i.test(words) ? 'denied' : 'failed'
}

/**
 * WeChat's `getphonenumber`: a code for the shop (base library 2.21.2), which is not the login code. A shop of 2.2.2
 * reads the encrypted data instead (contract 10), so both are handed on.
 */
export const readPhone: PhoneReader | null = (detail) => {
  if (!is(phoneDetail, detail)) return refused('failed')
  const { errMsg, errno, code, encryptedData, iv } = detail
  if (code) return { kind: 'granted', grant: { code, encryptedData, iv } }
  return refused(errMsg.endsWith(':ok') ? 'tooOld' : refusalOf(errno, errMsg))
}
