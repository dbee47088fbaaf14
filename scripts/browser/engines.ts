import { existsSync, readdirSync } from 'node:fs'
import { findBrowser } from './find-browser'

/** The three browser engines there are. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

const firstOf = (places: readonly string[]): string | null =>
  places.find((place) => existsSync(place)) ?? null

const firefoxPlaces = [
  ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]

/** WebKitGTK's own browser, which Debian keeps in a folder of the machine's kind. */
function webkitPlaces(): string[] {
  const libraries = '/usr/lib'
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.includes('linux')) : []
  return folders.map((folder) => `${libraries}/${folder}/webkit2gtk-4.1/MiniBrowser`)
}

/** WebKit is driven by its own WebDriver, in windows that need a display. */
const webkitTools = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb']

const finders: Record<EngineName, () => string | null> = {
  chromium: findBrowser,
  firefox: () => firstOf(firefoxPlaces),
  webkit: () => (webkitTools.every((tool) => existsSync(tool)) ? firstOf(webkitPlaces()) : null),
}

/** The program file of a browser with this engine; null where it can't be driven on this machine. */
export const findEngine = (name: EngineName): string | null => finders[name]()

/** What Debian calls that which an engine needs. */
export const enginePackages: Record<EngineName, readonly string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}
