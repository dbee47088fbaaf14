import { userKey, uuidKey } from '@/stores/session/host-entry'
import { sessionKey } from '@/stores/storage-entries'

export type SecretKind = 'password' | 'code' | 'token' | 'uuid' | 'contact' | 'openid'

interface Home {
  /** the fields of a request's body that carry it; nothing else of a request may */
  field: RegExp
  /** the endpoints that take it in that field; left out: every one */
  endpoints?: RegExp
  /** the storage entries that keep it */
  entries: readonly string[]
}

/** Where each kind of secret belongs. It belongs nowhere else, be it an address, a header, a cookie, a log line or an error. */
export const homes: Readonly<Record<SecretKind, Home>> = {
  password: {
    field: /^(pwd|my_pwd|new_pwd|confirm_new_pwd)$/,
    endpoints: /^(user\/(reg|login|forgetpwd)|safety\/loginpwdupdate)$/,
    entries: [],
  },
  code: {
    field: /^verify$/,
    endpoints:
      /^user\/(reg|login|regverifysend|loginverifysend|forgetpwd|forgetpwdverifysend|appmobilebind|appemailbind)$/,
    entries: [],
  },
  token: { field: /^token$/, entries: [sessionKey, userKey] },
  uuid: { field: /^uuid$/, entries: ['account.device', uuidKey] },
  // The embedded shop's platforms name a number in their code for it.
  contact: {
    field: /^(accounts|mobile|email|code)$/,
    entries: [sessionKey, userKey, 'account.drafts', 'account.countdowns'],
  },
  openid: { field: /(openid|unionid)$/, entries: [sessionKey, userKey] },
}

/** What kind of secret a field of this name holds, in a request, an answer or an entry; null for none. */
export function kindOfField(name: string, value: string): SecretKind | null {
  if (/^(pwd|my_pwd|new_pwd|confirm_new_pwd|password)$/.test(name)) return 'password'
  if (name === 'verify') return 'code'
  if (name === 'token') return 'token'
  if (name === 'uuid') return 'uuid'
  if (/^(accounts|mobile|email)$/.test(name)) return /^1\d{10}$|@/.test(value) ? 'contact' : null
  return /(openid|unionid)$/.test(name) ? 'openid' : null
}
