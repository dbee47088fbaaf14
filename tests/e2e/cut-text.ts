import type { Page } from 'playwright-core'

/**
 * Every text that can't be read in whole: it reaches out of the window, of a box that cuts it off, of its button or
 * its field. A wheel is cut by design, and so is what only a screen reader is told.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Taro slides screens for 350 ms, and on its way a screen is cut by the window.
    await new Promise((resolve) => setTimeout(resolve, 500))

    const byDesign = '.ac-wheels, .ac-wheel, .ac-unseen, [role=listbox]'
    const found = new Set<string>()

    /** The nearest box that has to hold all of what stands in it, and then the one around that. */
    const boxesAround = (element: Element): Element[] => {
      const boxes: Element[] = []
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, position } = getComputedStyle(box)
        // A sheet stands over the screen, not in the row that opened it.
        if (position === 'fixed') break
        if (overflowX !== 'visible' || box.matches('button, label.ac-segment, .ac-cell')) boxes.push(box)
      }
      return boxes
    }
    const isOutside = (text: DOMRect, box: DOMRect) => text.left < box.left - 1 || text.right > box.right + 1
    const isCutIn = (box: Element, text: DOMRect) => {
      const frame = box.getBoundingClientRect()
      // What scrolls, and what holds a whole screen, cuts nothing off for good.
      const clips = getComputedStyle(box).overflowY === 'hidden' && !box.matches('html, body, .ac-page')
      return isOutside(text, frame) || (clips && (text.top < frame.top - 1 || text.bottom > frame.bottom + 1))
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility() || parent.closest(byDesign) || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        const outside = rect.left < -1 || rect.right > window.innerWidth + 1
        if (outside || boxesAround(parent).some((box) => isCutIn(box, rect))) found.add(node.textContent)
      }
    }

    const ruler = document.createElement('canvas').getContext('2d')
    for (const field of document.querySelectorAll('input')) {
      if (!field.checkVisibility() || !ruler || !field.placeholder) continue
      const { font, paddingLeft, paddingRight } = getComputedStyle(field)
      ruler.font = font
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      if (ruler.measureText(field.placeholder).width > room + 1) found.add(field.placeholder)
    }

    const { scrollWidth } = document.documentElement
    if (scrollWidth > window.innerWidth) found.add(`the page is ${scrollWidth} px wide`)
    return [...found]
  })
