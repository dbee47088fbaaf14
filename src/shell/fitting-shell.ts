import { chosenLanguage, type Language, languageFor, languages } from '@/domain/language'
import { browserShop } from '@/domain/shop-folder'
import { readBrowserStorage } from '@/platform/storage/browser-storage'
import { type Appearance, appearances, type LanguageChoice } from '@/stores/preferences'
import { keyOfShop } from '@/stores/shop-storage'
import { countdownsKey, draftsKey, preferencesKey, sessionKey, siteKey } from '@/stores/storage-keys'
import { readHome } from './kept-home'
import { keptValue, type Read } from './kept-value'

export interface FittingShell {
  /** Which one of the page's drawings. */
  index: number
  /** Home as this device has kept it, which is shown instead; '' without. */
  kept: string
  language: Language
  appearance: Appearance
}

/** What the person has chosen on this device. */
function keptPreferences(read: Read): { appearance: Appearance; language: LanguageChoice } {
  const { appearance, language } = keptValue(read, preferencesKey)
  return {
    appearance: appearances.find((one) => one === appearance) || 'auto',
    language: languages.find((one) => one === language) || 'auto',
  }
}

/**
 * The first drawing that is what the app itself would draw now; null where none is: the page is not as it was built, or
 * a session, a shop's settings or something to come back to are on this device and no drawing that was made with them.
 */
export function fittingShell(): FittingShell | null {
  const { hash, search, pathname } = window.location
  const path = hash.replace(/^#?\/?|\?.*$/g, '')
  const index = path === '' ? 0 : SHELLS.paths.indexOf(`/${path}`)
  const shop = browserShop(pathname, SHELLS.shopPath)
  const read = (key: string) => readBrowserStorage(keyOfShop(shop, key))
  const isKnownHere = [sessionKey, siteKey, draftsKey, countdownsKey].some(read)
  const block = document.getElementById('account-config')
  if (!SHELLS.paths[index] || !block || block.textContent !== SHELLS.block) return null
  // Home has a row that leads back.
  if (index === 0 && /[?&]back=/.test(search + hash)) return null
  const kept = index === 0 ? readHome(read) : ''
  if (isKnownHere && !kept) return null
  const { appearance, language: choice } = keptPreferences(read)
  const device = languageFor(navigator.languages || [navigator.language])
  return { index, kept, appearance, language: chosenLanguage(choice, device, SHELLS.offered) }
}
