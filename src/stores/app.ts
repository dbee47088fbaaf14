import { createClient } from '@/api/client/client'
import type { Platform } from '@/platform/platform'
import { openDevice } from './device'
import { createDrafts } from './draft-store'
import { createLanguage } from './language-store'
import { createPreferences } from './preferences'
import { createReferral } from './referral'
import { createSiteStore } from './site-store'
import { openStorageEntries, sessionKey } from './storage-entries'
import { createUserStore } from './user-store'
import { createVerificationStore } from './verification-store'

interface AppOptions {
  platform: Platform
  /** The shop's address without a trailing slash; '' is the page's own origin. */
  shopUrl: string
  now?: () => number
}

/** Everything that the screens stand on. The app builds one; each test builds its own. */
export type App = ReturnType<typeof createApp>

export function createApp({ platform, shopUrl, now = Date.now }: AppOptions) {
  const entries = openStorageEntries(platform.storage, platform.secure ?? platform.storage)
  const device = openDevice(entries.device)
  const drafts = createDrafts(entries.drafts, now)
  const referral = createReferral(entries.referrer)
  const preferences = createPreferences(entries.preferences)
  const language = createLanguage(preferences, platform.language)

  const client = createClient({
    transport: platform.transport,
    upload: platform.upload,
    baseUrl: shopUrl,
    clientType: platform.clientType,
    context: () => {
      const { session } = user.getState()
      return {
        token: session.kind === 'member' ? session.token : null,
        uuid: device.uuid,
        lang: language.getState().language,
        referrer: referral.current(),
      }
    },
    recover: (sentToken) => user.getState().recover(sentToken),
    onClosed: (reason) => site.getState().close(reason),
  })

  const user = createUserStore({
    client,
    identity: platform,
    entries,
    forgetPerson: drafts.forgetAll,
    onWelcome: referral.forget,
  })
  const site = createSiteStore(client, entries.site)
  const verification = createVerificationStore({
    client,
    entry: entries.countdowns,
    interval: () => site.getState().config.codeIntervalSeconds,
    now,
  })
  return {
    client,
    user,
    site,
    verification,
    drafts,
    referral,
    preferences,
    language,
    /** Whether the platform can say who is here, so that one tap is enough to sign in. */
    authorises: platform.loginCode !== null,
    /** Reads what the last visit left: at once, or as soon as the platform has opened what it keeps secure. */
    start() {
      const { restore } = user.getState()
      platform.language.follow(language.getState().refresh)
      const notKept = () => user.setState({ storageTrouble: 'notKept' })
      if (platform.secure) void platform.secure.open([sessionKey], notKept).then(restore)
      else restore()
    },
  }
}
