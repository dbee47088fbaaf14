import { deviceKey, homeKey, preferencesKey, sessionKey } from '@/stores/storage-keys'
import { keptValue, type Read } from './kept-value'

// Home as it was last drawn on this device, for its next start.

/** What a drawing depends on, beside what the app learns again at once: build, sign-in and language. */
export function stampOf(read: Read): string {
  const signIns = [sessionKey, deviceKey].map((key) => keptValue(read, key).signInId)
  const build = document.querySelector('script[src]')?.outerHTML
  return JSON.stringify([build, signIns, read(preferencesKey), navigator.languages])
}

/** The kept drawing in HTML; '' where there is none that the app itself would draw now. */
export function readHome(read: Read): string {
  const { stamp, html } = keptValue(read, homeKey)
  return stamp === stampOf(read) ? String(html) : ''
}
