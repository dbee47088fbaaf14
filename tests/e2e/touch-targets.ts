import type { Page } from 'playwright-core'

/** What a finger can touch on the screen in front, or on the sheet over it. */
export interface TouchTarget {
  name: string
  /** How wide and high the area is in which a touch counts, through the target's middle, 44 at most. */
  reach: { width: number; height: number }
  /** What is seen of it while the screen is at its top: its text, where it has neither a ground nor an edge. */
  box: { left: number; top: number; right: number; bottom: number }
  /** Lists, choices and fields that it is a part of: a line or their place tells the parts apart. */
  groups: number[]
  /** Stays where it is while the screen scrolls. */
  isFixed: boolean
  isPrimary: boolean
  isBack: boolean
}

/** Measures every target by touching around its middle, wherever the screen has to be scrolled for it. */
export const touchTargets = (page: Page): Promise<TouchTarget[]> =>
  page.evaluate(() => {
    const ENOUGH = 44
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [inert]')
    const layers = [...document.querySelectorAll('.ac-page, [role=dialog], [role=alertdialog]')]
    const front = layers.filter(isShown).at(-1) ?? document.body
    // A wheel is turned anywhere on it.
    const controls = [
      ...front.querySelectorAll<HTMLElement>('button, input, a[href], [role=option]:not(.ac-wheel *)'),
    ]
    const groups = [
      ...front.querySelectorAll('.ac-group, .ac-agreements, .ac-field, [role=listbox], [role=radiogroup]'),
    ]
    const isFixed = (control: Element): boolean => {
      for (let box: Element | null = control; box && box !== front; box = box.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(box).position)) return true
      return false
    }

    const measure = (control: HTMLElement) => {
      const label = control.closest('label')
      const described = control.id ? front.querySelector(`label[for="${CSS.escape(control.id)}"]`) : null
      const counts = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y)
        return [control, label, described].some((area) => area?.contains(hit))
      }
      const { left, top, width, height } = (label ?? control).getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const along = (dx: number, dy: number) => {
        let far = 0
        while (far < ENOUGH && counts(x + dx * (far + 1), y + dy * (far + 1))) far += 1
        return far
      }
      return {
        width: Math.min(ENOUGH, along(-1, 0) + along(1, 0) + 1),
        height: Math.min(ENOUGH, along(0, -1) + along(0, 1) + 1),
      }
    }

    /** Of a button that is nothing but words, these are what is seen. */
    const seen = (control: HTMLElement): DOMRect => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(control)
      const isBare =
        control.matches('button') && backgroundColor === 'rgba(0, 0, 0, 0)' && borderTopWidth === '0px'
      if (!isBare || !control.textContent)
        return (control.closest('label') ?? control).getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(control)
      return range.getBoundingClientRect()
    }

    const found = controls.filter(isShown).map((control) => {
      const { left, top, right, bottom } = seen(control)
      const words = control.getAttribute('aria-label') || control.textContent || control.getAttribute('name')
      return {
        name: (words || control.outerHTML.slice(0, 80)).trim().replaceAll(/\s+/g, ' '),
        box: { left, top, right, bottom },
        groups: [...groups.keys()].filter((index) => groups[index]?.contains(control)),
        isFixed: isFixed(control),
        isPrimary: control.matches('.ac-primary'),
        isBack: control.matches('.ac-top-bar-back'),
      }
    })
    const shown = controls.filter(isShown)
    return found.map((target, index) => {
      const control = shown[index] ?? front
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      return { ...target, reach: control instanceof HTMLElement ? measure(control) : { width: 0, height: 0 } }
    })
  })
