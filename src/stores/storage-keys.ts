// All storage keys of this app. As constants of their own they cost a package nothing.

/** The only entry that holds a token. */
export const sessionKey = 'account.session'
export const deviceKey = 'account.device'
export const siteKey = 'account.site'
export const countdownsKey = 'account.countdowns'
export const draftsKey = 'account.drafts'
export const preferencesKey = 'account.preferences'
export const referrerKey = 'account.referrer'
/** Browsers only: home as it was last drawn. */
export const homeKey = 'account.home'
