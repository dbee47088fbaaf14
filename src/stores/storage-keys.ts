/** All storage keys of this app. */
export const storageKeys = {
  /** The only entry that holds a token. */
  session: 'account.session',
  device: 'account.device',
  site: 'account.site',
  countdowns: 'account.countdowns',
  drafts: 'account.drafts',
  preferences: 'account.preferences',
  referrer: 'account.referrer',
} as const
