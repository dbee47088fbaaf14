import { createClient } from '@/api/client/client'
import type { Platform } from '@/platform/platform'
import { createBackStore } from './back-store'
import { openDevice } from './device'
import { createDrafts } from './draft-store'
import { createLanguage } from './language-store'
import { createPreferences } from './preferences'
import { createReferral } from './referral'
import { createHostEntry } from './session/host-entry'
import { draftOwnerOf } from './session/session'
import { createUserStore } from './session/user-store'
import { storageOfShop } from './shop-storage'
import { createSiteStore } from './site-store'
import { openStorageEntries } from './storage-entries'
import { sessionKey } from './storage-keys'
import { createTypedAccount } from './typed-account'
import { createVerificationStore } from './verification-store'

interface AppOptions {
  platform: Platform
  /** The shop's address without a trailing slash. In browsers its folder on the page's origin, such as `/mall`, or ''. */
  shopUrl: string
  now?: () => number
}

/** The app container: all stores and the client. The app builds one; each test builds its own. */
export type App = ReturnType<typeof createApp>

export function createApp({ platform, shopUrl, now = Date.now }: AppOptions) {
  const storage = storageOfShop(platform.storage, shopUrl)
  const entries = openStorageEntries(storage, platform.secure, () =>
    user.setState({ storageTrouble: 'damaged' }),
  )
  const host = platform.configuration.hostSession
    ? createHostEntry(platform.hostStorage, platform.clientType)
    : null
  const ownUuid = openDevice(entries.device)
  const uuid = host ? host.shareUuid(ownUuid) : ownUuid
  const referral = createReferral(entries.referrer)
  const preferences = createPreferences(entries.preferences)
  const language = createLanguage(preferences, platform.language, platform.configuration.languages)

  const client = createClient({
    transport: platform.transport,
    upload: platform.upload,
    baseUrl: shopUrl,
    clientType: platform.clientType,
    context: () => ({ uuid, lang: language.getState().language, referrer: referral.current() }),
    onClosed: (reason) => site.getState().close(reason),
    onMissing: (endpoint) => site.getState().noteMissing(endpoint),
  })

  const drafts = createDrafts({
    entry: entries.drafts,
    now,
    currentOwner() {
      user.getState().follow()
      return user.getState().gate.draftOwner()
    },
  })
  const site = createSiteStore(client, entries.site, now, platform.configuration)
  const verification = createVerificationStore({
    client,
    entry: entries.countdowns,
    gate: () => user.getState().gate,
    interval: () => site.getState().config.codeIntervalSeconds,
    now,
  })
  const user = createUserStore({
    client,
    identity: platform,
    entries,
    uuid,
    host,
    async needsCaptcha(signal) {
      await site.getState().refresh(signal)
      return site.getState().config.captchaToRegister
    },
    onSignedIn(member) {
      referral.forget()
      drafts.keepOnly(draftOwnerOf(member))
    },
    forgetPerson(session) {
      drafts.forgetOf(draftOwnerOf(session))
      verification.getState().forgetAll()
      if (session.kind === 'member') platform.forgetCookies(session.token)
    },
  })

  /** Takes over what another tab, or a host's own page, changed in the shared storage. */
  const follow = () => {
    user.getState().follow()
    verification.getState().follow()
    preferences.getState().follow()
    language.getState().refresh()
  }

  return {
    configuration: platform.configuration,
    client,
    user,
    site,
    verification,
    drafts,
    referral,
    back: createBackStore(platform.backAddress),
    typedAccount: createTypedAccount(),
    preferences,
    language,
    /** Whether the platform can identify the person, so that one tap is enough to sign in. */
    authorises: platform.loginCode !== null,
    follow,
    /** Restores the session: at once, or when the platform's secure storage has opened. */
    start() {
      const { restore } = user.getState()
      platform.language.follow(language.getState().refresh)
      platform.followStorage(follow)
      const notKept = () => user.setState({ storageTrouble: 'notKept' })
      if (platform.secure) void platform.secure.open([sessionKey], notKept).then(restore)
      else restore()
    },
  }
}
