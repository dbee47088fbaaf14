import { is, looseObject, number, optional, string } from 'valibot'
import { type PhoneReader, type PhoneRefusal, refused } from './phone-outcome'

const phoneDetail = looseObject({
  errMsg: string(),
  errno: optional(number()),
  code: optional(string()),
})

const quotaUsedUp = 1400001
const undeclared = 112

const refusalOf = (errno: number | undefined, words: string): PhoneRefusal => {
  if (errno === quotaUsedUp) return 'quotaUsedUp'
  if (errno === undeclared || /not declared/i.test(words)) return 'undeclared'
  if (/no permission/i.test(words)) return 'notAllowed'
  // «user deny», «user cancel», and «privacy permission is not authorized» after a no to the privacy sheet.
  return /deny|cancel|not authorized/i.test(words) ? 'denied' : 'failed'
}

/** WeChat's `getphonenumber`: a code for the shop (base library 2.21.2), which is not the login code. */
export const readPhone: PhoneReader | null = (detail) => {
  if (!is(phoneDetail, detail)) return refused('failed')
  if (detail.code) return { kind: 'granted', grant: { code: detail.code } }
  return refused(detail.errMsg.endsWith(':ok') ? 'tooOld' : refusalOf(detail.errno, detail.errMsg))
}
