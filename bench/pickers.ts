import type { CDPSession, Page } from 'playwright-core'
import { launchWholeBrowser } from '../scripts/browser/launch-browser'
import { inProject } from '../scripts/project-root'
import { conditions } from './conditions'
import { median } from './median'

declare global {
  interface Window {
    /** bench/picker-use.js */
    pickerUse: { timeToOpen(): Promise<number>; countFrames(): { end(): number } }
  }
}

/** How a picker behaves on the phone of the measurement. */
export interface PickerRun {
  /** from the tap to the first picture of the sheet, once its code is here; ms */
  openMs: number
  /** pictures a second while a wheel rolls */
  framesPerSecond: number
}

const REGION = /^所在地区/

/** ms from a tap on the row to the picture in which the sheet stands on the screen. */
async function timeToOpen(page: Page): Promise<number> {
  const opened = page.evaluate(() => window.pickerUse.timeToOpen())
  await page.getByRole('button', { name: REGION }).tap()
  return opened
}

/** Rolls the first wheel up and counts the pictures. */
async function frameRate(page: Page, devtools: CDPSession): Promise<number> {
  const box = await page.getByRole('listbox').first().boundingBox()
  if (!box) throw new Error('No wheel is on the screen.')
  const count = await page.evaluateHandle(() => window.pickerUse.countFrames())
  await devtools.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -box.height,
    speed: 200,
    gestureSourceType: 'touch',
  })
  return count.evaluate((running) => running.end())
}

/** Opens the region picker of a member's profile again and again, and rolls its wheel. */
export async function measurePicker(
  profile: string,
  storage: Readonly<Record<string, string>>,
): Promise<PickerRun> {
  const browser = await launchWholeBrowser()
  try {
    const { viewport, locale, cpuSlowdown, rounds } = conditions
    const context = await browser.newContext({ viewport, locale, isMobile: true, hasTouch: true })
    await context.addInitScript((entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    }, storage)
    await context.addInitScript({ path: inProject('bench/picker-use.js') })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.goto(profile)
    await page.getByRole('button', { name: REGION }).waitFor()
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    const close = async () => {
      await page.goBack()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    // The first time its code and the regions are loaded.
    await timeToOpen(page)
    await close()
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      times.push(await timeToOpen(page))
      if (round < rounds - 1) await close()
    }
    return { openMs: median(times), framesPerSecond: await frameRate(page, devtools) }
  } finally {
    await browser.close()
  }
}
