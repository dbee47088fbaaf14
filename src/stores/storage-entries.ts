import {
  boolean,
  fallback,
  literal,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  transform,
  unknown,
  variant,
} from 'valibot'
import { siteConfig } from '@/api/wire/site-config'
import type { Draft, User } from '@/api/wire/user'
import { mapProfileFields, parseProfile } from '@/domain/profile-fields'
import type { KeyValueStorage } from '@/platform/platform'
import { appearances, languageChoices } from './preferences'
import { storageEntry } from './storage-entry'
import {
  countdownsKey,
  deviceKey,
  draftsKey,
  preferencesKey,
  referrerKey,
  sessionKey,
  siteKey,
} from './storage-keys'

// Each field has a fallback: a field added by an update must not end a session.
const text = fallback(string(), '')

/** A stored profile field. It holds the domain value, which may be a number or null. */
const profileText = pipe(
  unknown(),
  transform((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')),
)
const profileTexts = mapProfileFields(() => fallback(profileText, ''))
const ids = { openid: text, unionid: text }

const user = pipe(
  object({
    ...profileTexts,
    ...ids,
    id: number(),
    username: text,
    displayName: text,
    mobile: text,
    mobileMasked: text,
    email: text,
    emailMasked: text,
    numberCode: text,
    hasPassword: fallback(nullable(boolean()), null),
  }),
  transform((kept): User => ({ ...kept, ...parseProfile(kept) })),
)

const draftUser = pipe(
  object({ ...profileTexts, ...ids }),
  transform((kept): Draft => ({ ...kept, ...parseProfile(kept) })),
)

const session = variant('kind', [
  object({ kind: literal('member'), token: string(), user, mustBindMobile: fallback(boolean(), false) }),
  object({ kind: literal('unbound'), draft: draftUser }),
])

/** Version 1 of the session had no `signInId`; `signedOut` of the device's entry ended it. */
const firstSignInId = ''
const signIn = object({ signInId: string(), session, shared: optional(boolean()) })

const device = object({
  uuid: string(),
  /** The sign-in that counts; null after a sign-out. */
  signInId: nullable(string()),
  /** Whether the last member's account has the platform's identity. */
  silentSignIn: fallback(boolean(), false),
})

const firstDevice = pipe(
  object({ uuid: string(), signedOut: boolean(), returns: optional(boolean(), false) }),
  transform(({ uuid, signedOut, returns }) => ({
    uuid,
    signInId: signedOut ? null : firstSignInId,
    silentSignIn: returns && !signedOut,
  })),
)

const site = object({
  ...siteConfig.entries,
  /** When the shop said that it doesn't have an endpoint, by its name. */
  missing: fallback(record(string(), number()), {}),
})

const drafts = record(
  string(),
  object({ owner: string(), savedAt: number(), values: record(string(), string()) }),
)

const preferences = object({
  appearance: fallback(picklist(appearances), 'auto'),
  language: fallback(picklist(languageChoices), 'auto'),
})

/** All storage entries of this app with their schemas. */
export const openStorageEntries = (
  storage: KeyValueStorage,
  secrets = storage,
  onSessionDamaged = () => {},
) => ({
  session: storageEntry(sessionKey, 2, signIn, {
    migrate: (value) => ({ signInId: firstSignInId, session: value }),
    onDamaged: onSessionDamaged,
  })(secrets),
  device: storageEntry(deviceKey, 2, device, {
    migrate: (value) => safeParse(firstDevice, value).output,
  })(storage),
  site: storageEntry(siteKey, 1, site)(storage),
  /** The time (ms) from which another code may be sent, by scene and account. */
  countdowns: storageEntry(countdownsKey, 2, record(string(), number()))(storage),
  drafts: storageEntry(draftsKey, 1, drafts)(storage),
  preferences: storageEntry(preferencesKey, 1, preferences)(storage),
  /** The inviter, until the person has an account. */
  referrer: storageEntry(referrerKey, 1, string())(storage),
})

export type StorageEntries = ReturnType<typeof openStorageEntries>
