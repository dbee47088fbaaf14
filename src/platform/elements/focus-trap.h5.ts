import { router } from '../router/browser-router'

const focusable = 'button:not([disabled]), input:not([disabled]), [tabindex="0"]'

/** Keeps the focus inside a panel, and the screen below still; Escape and Back call `close`. Returns how to undo it. */
export function trapFocus(panel: HTMLElement, close: () => void): () => void {
  const before = document.activeElement
  const uncover = router.cover(close)
  document.body.classList.add('ac-held')

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
    if (event.key !== 'Tab') return
    const stops = panel.querySelectorAll<HTMLElement>(focusable)
    const [first, last] = [stops[0], stops[stops.length - 1]]
    const edge = event.shiftKey ? first : last
    if (document.activeElement === edge || !panel.contains(document.activeElement)) {
      event.preventDefault()
      ;(event.shiftKey ? last : first)?.focus()
    }
  }
  document.addEventListener('keydown', onKeyDown)

  return () => {
    uncover()
    document.removeEventListener('keydown', onKeyDown)
    document.body.classList.remove('ac-held')
    if (before instanceof HTMLElement) before.focus()
  }
}
