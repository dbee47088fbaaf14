import type { Page } from 'playwright-core'
import { signal } from '../support/signal'
import type { Phone } from './phone'

const appFile = /\/app\.\w+\.js$/

/**
 * From now on what has such an address waits on its way to this page.
 * @returns how to let it arrive
 */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  const { given, give } = signal()
  await page.route(address, async (route) => {
    await given
    await route.continue()
  })
  return give
}

/**
 * From now on the app's own file waits on its way to this page.
 * @returns how to let it arrive, on every later visit as well
 */
export async function holdApp(page: Page): Promise<() => Promise<void>> {
  const release = await hold(page, appFile)
  return async () => {
    release()
    await page.locator('#app[data-shell], #skeleton').waitFor({ state: 'detached' })
    await page.unroute(appFile)
  }
}

/** The screens that are drawn into the page. */
export const drawnScreens = ['home', 'sign-in', 'register']

/** The first drawing, as long as the app has not taken it over. */
export const shellOf = (phone: Phone) => phone.page.locator('#app[data-shell]')

/** The shape of a screen without words. */
export const skeletonOf = (phone: Phone) => phone.page.locator('#skeleton')

/** A freshly installed shop, and an empty device without the app. */
export async function startWithNothing(phone: Phone, settings: Record<string, unknown> = {}): Promise<void> {
  await phone.startAfresh('home', settings)
  await phone.forgetAll()
}

/** Opens a screen for the first time while the app is held. Returns how to let it arrive. */
export async function openEarly(
  phone: Phone,
  screen: string,
  settings?: Record<string, unknown>,
): Promise<() => Promise<void>> {
  await startWithNothing(phone, settings)
  const release = await holdApp(phone.page)
  await phone.visit(screen, 'commit')
  await shellOf(phone).waitFor()
  return release
}

/** Everything that is drawn, with attributes in order and the state of fields. */
export const drawn = (page: Page) =>
  page.evaluate(() => {
    const lines: string[] = []
    for (const element of document.querySelectorAll('#app *')) {
      const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
      const checked = element instanceof HTMLInputElement ? String(element.checked) : ''
      const own = Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : '')).join('')
      const kept = attributes.filter((one) => !/^(checked|value)=/.test(one)).sort()
      lines.push([element.tagName, ...kept, checked, own].join(' '))
    }
    return {
      lines,
      title: document.title,
      lang: document.documentElement.lang,
      root: document.documentElement.className,
    }
  })

/**
 * Notes at every frame what the avatar shows, from when its picture has loaded.
 * @returns how to read it
 */
export async function watchAvatar(page: Page): Promise<() => Promise<unknown>> {
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.ac-avatar img')?.naturalWidth)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const shows = document.querySelector('.ac-avatar .ac-avatar-loaded') ? 'picture' : 'letter'
      if (seen.at(-1) !== shows) seen.push(shows)
      requestAnimationFrame(look)
    }
    look()
  })
  return () => page.evaluate(() => Reflect.get(window, 'seen'))
}
