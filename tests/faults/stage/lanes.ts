import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../scripts/browser/launch-browser'
import type { PlatformName } from '../hands/hand'
import { BrowserLane } from './browser-lane'
import type { Lane } from './lane'
import { MiniLane } from './mini-lane'

/** Opens lanes; all of a browser's share one Chromium, which is started when the first is wanted. */
export class Lanes {
  private browser: Promise<Browser> | null = null

  async open(platform: PlatformName): Promise<Lane> {
    if (platform !== 'h5') return MiniLane.open(platform)
    this.browser ??= launchBrowser()
    return BrowserLane.open(await this.browser)
  }

  async close(): Promise<void> {
    await (await this.browser)?.close()
  }
}
