import { vendor } from '@vendor'
import { object, string } from 'valibot'
import { router } from '@/platform/router/browser-router'
import { pathOf } from '@/platform/router/hash-address'
import { routes } from '@/platform/routes'
import { browserStorage } from '@/platform/storage/browser-storage'
import type { App } from '@/stores/app'
import type { Session } from '@/stores/session/session'
import { storageOfShop } from '@/stores/shop-storage'
import { storageEntry } from '@/stores/storage-entry'
import { homeKey, sessionKey } from '@/stores/storage-keys'
import { stampOf } from './kept-home'
import { keptValue } from './kept-value'

/** How long (ms) nothing on the page has changed before it counts as drawn. */
const quietMs = 300

const homeEntry = storageEntry(homeKey, 1, object({ stamp: string(), html: string() }))

const idOf = (session: Session) => (session.kind === 'member' ? session.user.id : null)

/**
 * Keeps home as it is drawn, so that the next start shows it before the app has arrived. It goes when the person goes.
 *
 * @param place the element that the app is drawn into
 */
export function keepHome(place: Element, app: App): void {
  // Whom the shop's own client has signed in, the next start can't tell at once.
  if (app.configuration.hostSession) return
  const storage = storageOfShop(browserStorage, vendor.shopUrl)
  const entry = homeEntry(storage)
  const usualBack = vendor.backAddress(vendor.addressOf(app.configuration.back))
  let timer = 0

  const isHome = () => {
    const open = router.stack.getState()
    // A message is of this moment, and a way back of this visit.
    const passes = place.querySelector('.ac-banner') || app.back.getState().address !== usualBack
    return open.length === 1 && !passes && pathOf(open[0]?.address ?? '') === routes.home
  }
  /** Whether the person on the screen is who is signed in on this device: another tab may have changed that. */
  const isTheirs = () => {
    const { session } = app.user.getState()
    const { token } = Object(keptValue(storage.read, sessionKey).session)
    return session.kind === 'member' ? token === session.token : session.kind === 'guest' && !token
  }
  const keep = () => {
    // One that can't be kept is no loss.
    if (isHome() && isTheirs()) entry.write({ stamp: stampOf(storage.read), html: place.innerHTML })
  }
  const whenQuiet = () => {
    clearTimeout(timer)
    timer = window.setTimeout(keep, quietMs)
  }

  new MutationObserver(whenQuiet).observe(place, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  whenQuiet()
  app.user.subscribe(({ session }, before) => {
    const person = idOf(before.session)
    if (person !== null && person !== idOf(session)) entry.remove()
  })
}
