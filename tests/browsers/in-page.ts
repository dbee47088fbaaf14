/** Functions that run in the page. Testing Library is there, see browser-site.ts; nothing else from outside is used. */
declare const TestingLibraryDom: typeof import('@testing-library/dom')

/** A control as a person finds it. */
export interface Control {
  /** its middle in the window */
  x: number
  y: number
  /** it stands still, and a finger in its middle would touch it and nothing above it */
  isInReach: boolean
  /** what stands in a field */
  value: string
  isTicked: boolean
}

/**
 * The controls of a role with this name, or else with names that begin so, in the sheet on top or else on the screen.
 * One that can't be seen is scrolled to. The role `field` is whatever is typed into: a password has no role.
 */
export function controls(role: string, words: string): Control[] {
  const { queryAllByLabelText, queryAllByRole } = TestingLibraryDom
  const sheets = ['dialog', 'alertdialog'].flatMap((kind) => queryAllByRole(document.body, kind))
  const scope = sheets[sheets.length - 1] ?? document.body
  const named = (name: string | ((name: string) => boolean)) =>
    role === 'field'
      ? queryAllByLabelText(scope, name, { selector: 'input' })
      : queryAllByRole(scope, role, { name })
  const exact = named(words)
  const found = exact.length > 0 ? exact : named((name) => name.startsWith(words))
  const visible = found.filter((element) => element.getClientRects().length > 0)
  return visible.map((element) => {
    const middle = () => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    const isMoving = document.getAnimations().some(({ effect }) => {
      return effect instanceof KeyframeEffect && effect.target?.contains(element)
    })
    const isTouchedAt = ({ x, y }: { x: number; y: number }) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element)
    }
    if (!isTouchedAt(middle())) element.scrollIntoView({ block: 'center' })
    const isField = element instanceof HTMLInputElement
    return {
      ...middle(),
      isInReach: !isMoving && isTouchedAt(middle()),
      value: isField ? element.value : '',
      isTicked: isField && element.checked,
    }
  })
}

/** The name of what has the focus. */
export function focusedName(): string {
  const focused = document.activeElement
  return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
}

/** Marks all text of the field that has the focus, as Ctrl+A does. */
export function selectAll(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
}

/** What went wrong in the page since this was asked last, over reloads too; see troubles.js. */
export function takeTroubles(): string[] {
  const noted: unknown = JSON.parse(sessionStorage.getItem('troubles') ?? '[]')
  sessionStorage.removeItem('troubles')
  return Array.isArray(noted) ? noted.map(String) : []
}
