import type { Page } from 'playwright-core'
import { addStyles } from '../support/add-styles'

/**
 * Sets a page's clock to a fixed time and lets `freeze` stop its timers and time limits. It runs in the page before
 * anything else. Playwright's own clock would stop the frames of animations as well.
 */
export function prepareFreezing(time: number): void {
  const FixedDate = new Proxy(Date, {
    construct: (real, parts) => Reflect.construct(real, parts.length === 0 ? [time] : parts),
    get: (real, name) => (name === 'now' ? () => time : Reflect.get(real, name)),
  })
  Object.assign(window, { Date: FixedDate })
  const { setTimeout: later, setInterval: often } = window
  let frozen = false
  const freezable =
    (start: (task: TimerHandler, milliseconds?: number, ...rest: unknown[]) => unknown) =>
    (task: TimerHandler, milliseconds?: number, ...rest: unknown[]) =>
      start(() => {
        if (!frozen && typeof task === 'function') task(...rest)
      }, milliseconds)
  Object.assign(window, { setTimeout: freezable(later), setInterval: freezable(often) })
  // A request that a state keeps waiting never times out.
  Object.defineProperty(XMLHttpRequest.prototype, 'timeout', { get: () => 0, set: () => {} })
  // What looks at the frozen page, such as axe, has timers of its own.
  const freezeTimers = () => {
    frozen = true
    Object.assign(window, { setTimeout: later, setInterval: often })
  }
  Object.assign(window, { freezeTimers })
}

/** Still, with spinners as they are after a while, and in the font that every computer with Debian's fonts-noto-cjk has. */
const still = `*, *::before, *::after { animation: none !important; transition: none !important;
  font-family: "Noto Sans CJK SC", "Noto Sans SC", sans-serif !important }
  .ac-spinner { opacity: 1 !important }`

/**
 * Stops everything that changes a page by itself: timers (toasts, countdowns), animations and the caret. Waits until
 * fonts and images are loaded and rendered. What a snapshot shows is then the same however long taking it lasts.
 */
export async function freeze(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stop: unknown = Reflect.get(window, 'freezeTimers')
    if (typeof stop === 'function') stop()
  })
  await addStyles(page, `${still} * { caret-color: transparent !important }`)
  // A button is drawn as pressed for a moment after it was tapped.
  await page.waitForFunction(() => document.querySelector('body :active') === null)
  await page.evaluate(async () => {
    await document.fonts.ready
    const visible = [...document.images].filter((image) => image.getClientRects().length > 0)
    await Promise.all(visible.map((image) => image.decode().catch(() => {})))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
