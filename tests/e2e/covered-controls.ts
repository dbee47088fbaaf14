import type { Page } from 'playwright-core'

/** The controls that a finger can't hit in their middle, wherever the screen is scrolled: something else is there. */
export const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const covered: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('button, input, a')) {
      if (!control.checkVisibility() || control.closest('[aria-hidden=true]')) continue
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      const label = control.closest('label') ?? control
      if (!hit || !(label.contains(hit) || hit.contains(label))) covered.push(control.outerHTML.slice(0, 120))
    }
    return covered
  })
