import { type Browser, chromium } from 'playwright-core'
import { findBrowser, findEngineAlone } from './find-browser'
import { installBrowser } from './install-browser'

/** For a Chromium that nobody watches: no sandbox (containers have none), nothing of its own on the network. */
export const browserFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--mute-audio',
]

/**
 * Gives the program file of a Chromium, installing one where there is none.
 * @throws an Error that says exactly what to do when that can't be done
 */
export function ensureBrowser(): string {
  const present = findBrowser()
  if (present) return present
  installBrowser()
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'There is no Chromium and it could not be installed. Install Chromium or Chrome by hand (Debian: ' +
      'apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to one, and run this again.',
  )
}

const launch = (executablePath: string, more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: [...browserFlags, ...more] })

/** Starts a Chromium of its own, with an empty profile; where Debian's engine alone is here, that. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  launch(findEngineAlone() ?? ensureBrowser(), more)

/** The same with everything that people's browsers have around the engine. */
export const launchWholeBrowser = (more: readonly string[] = []): Promise<Browser> =>
  launch(ensureBrowser(), more)
