/** What marks the place while a shell stands in it, and the button that was tapped meanwhile. */
const shown = 'data-shell'
const tapped = 'data-tapped'

/** The button that a tap or the Enter key means; null where the browser itself does what is meant. */
function meantButton(place: Element, { type, target }: Event): Element | null {
  if (type === 'submit') return place.querySelector('[type=submit]')
  return target instanceof Element ? target.closest('button') : null
}

/** Keeps the last button that is tapped before the app is there. Fields, ticks and choices work by themselves. */
export function holdTaps(place: HTMLElement): void {
  place.setAttribute(shown, '')
  const hold = (event: Event) => {
    const button = meantButton(place, event)
    if (!place.hasAttribute(shown) || !button) return
    event.preventDefault()
    for (const before of place.querySelectorAll(`[${tapped}]`)) before.removeAttribute(tapped)
    button.setAttribute(tapped, '')
  }
  place.addEventListener('click', hold, true)
  place.addEventListener('submit', hold, true)
}

/** Whether a shell stands in the place. */
export const hasShell = (place: Element): boolean => place.hasAttribute(shown)

/** Ends the holding. Returns the button that was tapped last. */
export function releaseTap(place: Element): HTMLElement | null {
  place.removeAttribute(shown)
  const button = place.querySelector<HTMLElement>(`[${tapped}]`)
  button?.removeAttribute(tapped)
  return button
}
