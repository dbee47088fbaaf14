import './device-appearance.css'
import { attempt } from '@/domain/attempt'
import { backPath } from '@/domain/back-address'
import { languageFor, languageTags } from '@/domain/language'
import { browserShop } from '@/domain/shop-folder'
import { pageConfiguration } from './page-configuration'
import type { Vendor } from './platform'
import { showAppearance } from './show-appearance.h5'
import { browserStorage } from './storage/browser-storage'
import { uniAppStorage } from './storage/uni-app-storage'
import { succeeds, timeLimits } from './time-limit'
import { transport, upload } from './transport/browser-transport'

const tokenCookie = 'user_token_data'

const decoded = (text: string) => attempt(() => decodeURIComponent(text), text)

const configuration = pageConfiguration()

/** Browsers. They can't tell the shop who the person is: people sign in. */
export const vendor: Vendor = {
  clientType: 'h5',
  loginCode: null,
  configuration,
  // On the page's own origin: the server sends no CORS headers (contract 1). Unless told otherwise, the folder above
  // the app's own.
  shopUrl: browserShop(window.location.pathname, configuration.shopPath),
  storage: browserStorage,
  hostStorage: uniAppStorage(browserStorage),
  followStorage(listener) {
    window.addEventListener('storage', () => listener())
    window.addEventListener('pageshow', () => listener())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') listener()
    })
  },
  // Requests without credentials leave no cookie; older versions of this app did.
  forgetCookies(token) {
    try {
      const left = `${tokenCookie}=${token}`
      const held = document.cookie.split('; ').some((cookie) => cookie === left || decoded(cookie) === left)
      // biome-ignore lint/suspicious/noDocumentCookie: the browsers of today's phones lack the Cookie Store API
      if (token && held) document.cookie = `${tokenCookie}=; path=/; max-age=0`
    } catch {
      // A sandboxed frame may not even read its cookies: then it has none.
    }
  },
  language: {
    // The browser's languages, in the person's order.
    read: () => languageFor(navigator.languages ?? [navigator.language]),
    follow(listener) {
      window.addEventListener('languagechange', listener)
      // The texts may have failed to load because the browser was offline.
      window.addEventListener('online', listener)
    },
    tell(language) {
      document.documentElement.lang = languageTags[language]
    },
  },
  backAddress: backPath,
  // Replaced, so that the browser's Back doesn't return to a form that is done.
  async goBack(path) {
    window.location.replace(`${window.location.protocol}//${window.location.host}${path}`)
  },
  transport,
  upload,
  // Parameters stand before the `#`, or in it, after the screen's name.
  followLaunches(listener) {
    const { search, hash } = window.location
    const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
    const parameter = (name: string) =>
      new URLSearchParams(search).get(name) ?? new URLSearchParams(inHash).get(name)
    const back = parameter('back')
    listener({ referrer: parameter('referrer'), back })
    // Before the `#` it outlives a change of screen and then a reload, as of a tab that the phone has put to sleep.
    if (backPath(back) !== null) {
      const query = new URLSearchParams(search)
      query.set('back', String(back))
      window.history.replaceState(window.history.state, '', `?${query}${hash}`)
    }
  },
  followNetworkReturn(listener) {
    // Phones break off the requests of a browser that is behind another app.
    const seen = () => document.visibilityState === 'visible' && listener()
    window.addEventListener('online', listener)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('online', listener)
      document.removeEventListener('visibilitychange', seen)
    }
  },
  addressOf: ({ browser }) => browser,
  openAddress: (address) => window.location.assign(address),
  copyText: (text) => succeeds(timeLimits.person, () => navigator.clipboard.writeText(text)),
  showAppearance,
  // The app asks by itself: useQuestionBeforeBack in navigation.h5.ts.
  guardUnsavedChanges: () => {},
}
