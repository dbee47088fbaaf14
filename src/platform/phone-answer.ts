import * as v from 'valibot'

const given = v.fallback(v.optional(v.string()), undefined)

/** What a platform says after its button for the phone number: what it doesn't have may be missing or null. */
export const phoneAnswer = {
  errMsg: v.fallback(v.string(), ''),
  code: given,
  encryptedData: given,
  iv: given,
}
