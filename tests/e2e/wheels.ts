import type { Page } from 'playwright-core'

const rowHeight = 44
const steps = 8

/** Rolls a wheel of the open sheet by `rows` with one finger. */
export async function swipeWheel(page: Page, wheel: string, rows: number): Promise<void> {
  const list = page.getByRole('listbox', { name: wheel, exact: true })
  // Waits until the sheet has slid up: a finger would miss a moving wheel.
  await list.click({ trial: true })
  const box = await list.boundingBox()
  if (!box) throw new Error(`There is no wheel «${wheel}»`)
  const x = box.x + box.width / 2
  const from = box.y + box.height / 2
  // A little further than the rows: the first pixels only tell a drag from a tap.
  const to = from - (rows * rowHeight + 16)
  const finger = await page.context().newCDPSession(page)
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] })
  for (let step = 1; step <= steps; step++) {
    const y = from + (step / steps) * (to - from)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] })
    await page.waitForTimeout(30)
  }
  // The finger rests before it lifts: lifted while moving it would fling the wheel further.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)))
  await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: to }] })
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await finger.detach()
}

/** Waits until a wheel rests on a row. */
export const wheelStands = (page: Page, wheel: string, row: string): Promise<void> =>
  page
    .getByRole('listbox', { name: wheel, exact: true })
    .getByRole('option', { name: row, exact: true, selected: true })
    .waitFor()

/** Taps a row of a wheel, scrolled to first where it is out of sight. */
export async function tapRow(page: Page, wheel: string, row: string): Promise<void> {
  const option = page
    .getByRole('listbox', { name: wheel, exact: true })
    .getByRole('option', { name: row, exact: true })
  await option.scrollIntoViewIfNeeded()
  await option.tap()
  await wheelStands(page, wheel, row)
}
