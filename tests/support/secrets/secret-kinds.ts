import { userKey, uuidKey } from '@/stores/session/host-entry'
import { countdownsKey, draftsKey, homeKey, sessionKey } from '@/stores/storage-keys'

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
  token: { field: /^token$/, entries: [sessionKey] },
  uuid: { field: /^uuid$/, entries: ['account.device'] },
  // The embedded shop's platforms name a number in their code for it.
  contact: {
    field: /^(accounts|mobile|email|code)$/,
    entries: [sessionKey, draftsKey, countdownsKey, homeKey],
  },
  openid: { field: /(openid|unionid)$/, entries: [sessionKey] },
}

/** Where the official client of the shop keeps the same, for tests that share the session with it. */
const hostEntries: Partial<Record<SecretKind, string>> = {
  token: userKey,
  contact: userKey,
  openid: userKey,
  uuid: uuidKey,
}
let isSharedWithHost = false

/** From now on, in this test file, secrets may also be where the official client keeps them. */
export const shareWithHost = (): void => {
  isSharedWithHost = true
}

/** Whether this kind of secret may be in the storage entry of that name, which may begin with the app's folder. */
export const mayBeIn = (entry: string, kind: SecretKind): boolean =>
  homes[kind].entries.includes(entry.replace(/^.*:/, '')) || (isSharedWithHost && hostEntries[kind] === entry)

/** What kind of secret a field of this name holds, in a request, an answer or an entry; null for none. */
export function kindOfField(name: string, value: string): SecretKind | null {
  if (/^(pwd|my_pwd|new_pwd|confirm_new_pwd|password)$/.test(name)) return 'password'
  if (name === 'verify') return 'code'
  if (name === 'token') return 'token'
  if (name === 'uuid') return 'uuid'
  if (/^(accounts|mobile|email)$/.test(name)) return /^1\d{10}$|@/.test(value) ? 'contact' : null
  return /(openid|unionid)$/.test(name) ? 'openid' : null
}
