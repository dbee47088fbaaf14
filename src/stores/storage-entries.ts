import {
  array,
  boolean,
  literal,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  record,
  string,
  variant,
} from 'valibot'
import type { KeyValueStorage } from '@/platform/key-value-storage'
import { appearances, languageChoices } from './preferences'
import { storageEntry } from './storage-entry'

const text = string()
const gender = picklist([0, 1, 2])

const user = object({
  id: number(),
  username: text,
  nickname: text,
  displayName: text,
  avatar: text,
  mobile: text,
  mobileMasked: text,
  email: text,
  emailMasked: text,
  gender,
  birthday: nullable(text),
  province: text,
  city: text,
  county: text,
  address: text,
  openid: text,
  unionid: text,
})

const draftUser = object({
  openid: text,
  unionid: text,
  nickname: text,
  avatar: text,
  gender,
  province: text,
  city: text,
  county: text,
})

const session = variant('kind', [
  object({ kind: literal('member'), token: text, user, mustBindMobile: boolean() }),
  object({ kind: literal('unbound'), draft: draftUser }),
])

const texts = pipe(array(text), readonly())
const accountKinds = pipe(array(picklist(['username', 'sms', 'email'])), readonly())

const site = object({
  registerKinds: accountKinds,
  loginKinds: accountKinds,
  captchaToRegister: boolean(),
  captchaToLogin: boolean(),
  captchaToSendCode: boolean(),
  codeIntervalSeconds: number(),
  codeLifetimeSeconds: number(),
  mustBindMobile: boolean(),
  approvesNewAccounts: boolean(),
  smsBindClientTypes: texts,
  oneTapBindClientTypes: texts,
  closedClientTypes: texts,
  siteName: optional(text),
  logo: optional(text),
  mobilePattern: optional(text),
})

const countdowns = record(text, object({ account: text, until: number() }))

const drafts = record(text, object({ owner: text, savedAt: number(), values: record(text, text) }))

/** The one entry that holds a token. */
export const sessionKey = 'account.session'

/** Every key that this app writes to a device's storage, and what stands under it. */
export const openStorageEntries = (storage: KeyValueStorage, secrets = storage) => ({
  session: storageEntry(sessionKey, 1, session)(secrets),
  /**
   * `signedOut`: the person left by choice, so nobody is signed in silently until they tap again. `returns`: the last
   * member's account is the one that the platform's identity belongs to.
   */
  device: storageEntry(
    'account.device',
    1,
    object({ uuid: text, signedOut: boolean(), returns: optional(boolean()) }),
  )(storage),
  site: storageEntry('account.site', 1, site)(storage),
  countdowns: storageEntry('account.countdowns', 1, countdowns)(storage),
  drafts: storageEntry('account.drafts', 1, drafts)(storage),
  preferences: storageEntry(
    'account.preferences',
    1,
    object({ appearance: picklist(appearances), language: picklist(languageChoices) }),
  )(storage),
  /** Who invited the person, until an account is theirs. */
  referrer: storageEntry('account.referrer', 1, text)(storage),
})

export type StorageEntries = ReturnType<typeof openStorageEntries>
