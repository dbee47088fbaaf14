import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const cacheFolders: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Library/Caches/ms-playwright',
  win32: 'AppData/Local/ms-playwright',
}

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
}

const linuxPlaces = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(
  (name) => [`/usr/bin/${name}`, `/snap/bin/${name}`],
)

const IN_CACHE = /(chrome|headless_shell|Chromium|chrome-headless-shell|Google Chrome for Testing)(\.exe)?$/

/** What `playwright install chromium` left in its cache. */
function playwrightBrowsers(): string[] {
  const set = process.env.PLAYWRIGHT_BROWSERS_PATH
  const folder = set ?? path.join(homedir(), cacheFolders[process.platform] ?? '.cache/ms-playwright')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.startsWith('chromium') && IN_CACHE.test(name))
    .map((name) => path.join(folder, name))
}

/**
 * Looks for a Chromium that is already here: CHROME_PATH, then where systems and Playwright put it.
 * @returns its program file; null when there is none
 * @throws an Error with one clear sentence when CHROME_PATH names a file that isn't there
 */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH=${named}: there is no such file.`)
  if (named) return named
  const places = [...(usualPlaces[process.platform] ?? linuxPlaces), ...playwrightBrowsers()]
  return places.find((place) => existsSync(place)) ?? null
}

const engineAlone = '/usr/bin/chromium-headless-shell'

/**
 * Debian's Chromium without windows and all that is around them: it loads a page with half the work.
 * @returns its program file; null where it isn't here or CHROME_PATH says which browser is meant
 */
export const findEngineAlone = (): string | null =>
  !process.env.CHROME_PATH && existsSync(engineAlone) ? engineAlone : null
