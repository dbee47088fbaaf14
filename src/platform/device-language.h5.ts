import { languageFor, languageTags } from '@/domain/language'
import type { DeviceLanguage } from './platform'

/** The browser's languages, in the person's order. */
export const deviceLanguage: DeviceLanguage = {
  read: () => languageFor(navigator.languages ?? [navigator.language]),
  follow(listener) {
    window.addEventListener('languagechange', listener)
    // The texts may not have come because nothing did.
    window.addEventListener('online', listener)
  },
  tell(language) {
    document.documentElement.lang = languageTags[language]
  },
}
