import { chosenLanguage, type Language, languageFor, languages } from '@/domain/language'
import { browserShop } from '@/domain/shop-folder'
import { attempt } from '@/platform/quietly'
import { browserStorage } from '@/platform/storage/browser-storage'
import { type Appearance, appearances } from '@/stores/preferences'
import { storageOfShop } from '@/stores/shop-storage'
import { countdownsKey, draftsKey, preferencesKey, sessionKey, siteKey } from '@/stores/storage-keys'

export interface FittingShell {
  /** Which one of the page's drawings. */
  index: number
  language: Language
  appearance: Appearance
}

/** What the person has chosen on this device. */
function keptPreferences(text: string | null): { appearance: Appearance; language: Language | 'auto' } {
  const kept: unknown = attempt(() => JSON.parse(text || '').value, null)
  const { appearance, language } = Object(kept)
  return {
    appearance: appearances.find((one) => one === appearance) || 'auto',
    language: languages.find((one) => one === language) || 'auto',
  }
}

/**
 * The first drawing that is what the app itself would draw now; null where none is: a session or a shop's settings are
 * on this device, the person has something to come back to, or the page is not as it was built.
 */
export function fittingShell(): FittingShell | null {
  const { hash, search, pathname } = window.location
  const path = hash.replace(/^#?\/?|\?.*$/g, '')
  const index = path === '' ? 0 : SHELLS.paths.indexOf(`/${path}`)
  const storage = storageOfShop(browserStorage, browserShop(pathname, SHELLS.shopPath))
  const isKnownHere = [sessionKey, siteKey, draftsKey, countdownsKey].some((key) => storage.read(key))
  const block = document.getElementById('account-config')
  if (!SHELLS.paths[index] || isKnownHere || !block || block.textContent !== SHELLS.block) return null
  // Home has a row that leads back.
  if (index === 0 && /[?&]back=/.test(search + hash)) return null
  const { appearance, language: choice } = keptPreferences(storage.read(preferencesKey))
  const device = languageFor(navigator.languages || [navigator.language])
  return { index, appearance, language: chosenLanguage(choice, device, SHELLS.offered) }
}
