import type { Page } from 'playwright-core'

/** Rolls a wheel of the open sheet by `rows`, with one finger, as a person does. */
export async function swipeWheel(page: Page, wheel: string, rows: number): Promise<void> {
  const box = await page.getByRole('listbox', { name: wheel, exact: true }).boundingBox()
  if (!box) throw new Error(`There is no wheel «${wheel}»`)
  const touch = await page.context().newCDPSession(page)
  await touch.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -rows * 44,
    gestureSourceType: 'touch',
    preventFling: true,
    speed: 400,
  })
  await touch.detach()
}

/** Waits until a wheel stands still on a row. */
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
