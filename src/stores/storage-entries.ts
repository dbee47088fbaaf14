import * as v from 'valibot'
import { siteConfig } from '@/api/wire/site-config'
import type { Draft, User } from '@/api/wire/user'
import { languages } from '@/domain/language'
import { mapProfileFields, parseProfile } from '@/domain/profile-fields'
import type { KeyValueStorage } from '@/platform/platform'
import { appearances } from './preferences'
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
const text = v.fallback(v.string(), '')

/** A stored profile field. It holds the domain value, which may be a number or null. */
const profileText = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')),
)
const profileTexts = mapProfileFields(() => v.fallback(profileText, ''))
const ids = { openid: text, unionid: text }

const user = v.pipe(
  v.object({
    ...profileTexts,
    ...ids,
    id: v.number(),
    username: text,
    displayName: text,
    mobile: text,
    mobileMasked: text,
    email: text,
    emailMasked: text,
    numberCode: text,
    hasPassword: v.fallback(v.nullable(v.boolean()), null),
  }),
  v.transform((kept): User => ({ ...kept, ...parseProfile(kept) })),
)

const draftUser = v.pipe(
  v.object({ ...profileTexts, ...ids }),
  v.transform((kept): Draft => ({ ...kept, ...parseProfile(kept) })),
)

const session = v.variant('kind', [
  v.object({
    kind: v.literal('member'),
    token: v.string(),
    user,
    mustBindMobile: v.fallback(v.boolean(), false),
  }),
  v.object({ kind: v.literal('unbound'), draft: draftUser }),
])

/** Version 1 of the session had no `signInId`; `signedOut` of the device's entry ended it. */
const firstSignInId = ''
const signIn = v.object({ signInId: v.string(), session, shared: v.optional(v.boolean()) })

const device = v.object({
  uuid: v.string(),
  /** The sign-in that counts; null after a sign-out. */
  signInId: v.nullable(v.string()),
  /** The account that signed in; none for a person without one, and from versions that did not say it. */
  owner: v.fallback(v.optional(v.string()), undefined),
  /** Whether the last member's account has the platform's identity. */
  silentSignIn: v.fallback(v.boolean(), false),
})

const firstDevice = v.pipe(
  v.object({ uuid: v.string(), signedOut: v.boolean(), returns: v.optional(v.boolean(), false) }),
  v.transform(({ uuid, signedOut, returns }) => ({
    uuid,
    signInId: signedOut ? null : firstSignInId,
    silentSignIn: returns && !signedOut,
  })),
)

const site = v.object({
  ...siteConfig.entries,
  /** When the shop said that it doesn't have an endpoint, by its name. */
  missing: v.fallback(v.record(v.string(), v.number()), {}),
})

const drafts = v.record(
  v.string(),
  v.object({ owner: v.string(), savedAt: v.number(), values: v.record(v.string(), v.string()) }),
)

const preferences = v.object({
  appearance: v.fallback(v.picklist(appearances), 'auto'),
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
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
    migrate: (value) => v.safeParse(firstDevice, value).output,
  })(storage),
  site: storageEntry(siteKey, 1, site)(storage),
  /** The time (ms) from which another code may be sent, by scene and account. */
  countdowns: storageEntry(countdownsKey, 2, v.record(v.string(), v.number()))(storage),
  drafts: storageEntry(draftsKey, 1, drafts)(storage),
  preferences: storageEntry(preferencesKey, 1, preferences)(storage),
  /** The inviter, until the person has an account. */
  referrer: storageEntry(referrerKey, 1, v.string())(storage),
})

export type StorageEntries = ReturnType<typeof openStorageEntries>
