/** A drawing of the build, or one that this device has kept. */
type Shell = 'built' | 'kept'

/** Marks the place while a shell stands in it. */
export const shown = 'data-shell'
/** Marks the button that was tapped meanwhile; it looks like one that waits. */
export const tapped = 'data-tapped'

/** Holds what is said at the bottom of the screen once the app has been waited for long. */
export const lateWords = 'data-late'

/** The button that a tap or the Enter key means; null where the browser itself does what is meant. */
function meantButton(place: Element, { type, target }: Event): Element | null {
  if (type === 'submit') return place.querySelector('[type=submit]')
  return target instanceof Element ? target.closest('button') : null
}

/** Keeps the last button that is tapped before the app is there. Fields, ticks and choices work by themselves. */
export function holdTaps(place: HTMLElement, shell: Shell): void {
  place.setAttribute(shown, shell)
  const hold = (event: Event) => {
    const button = meantButton(place, event)
    if (!shellIn(place) || !button) return
    event.preventDefault()
    for (const before of place.querySelectorAll(`[${tapped}]`)) before.removeAttribute(tapped)
    button.setAttribute(tapped, '')
  }
  place.addEventListener('click', hold, true)
  place.addEventListener('submit', hold, true)
}

/** Which shell stands in the place; null or '' for none. */
export const shellIn = (place: Element): string | null => place.getAttribute(shown)

/** Ends the holding; icons, which the mark keeps away, come after what can be used. Returns the button that was tapped last. */
export function releaseTap(place: Element): HTMLElement | null {
  place.setAttribute(shown, '')
  place.removeAttribute(lateWords)
  requestAnimationFrame(() => setTimeout(() => place.removeAttribute(shown)))
  const button = place.querySelector<HTMLElement>(`[${tapped}]`)
  button?.removeAttribute(tapped)
  return button
}
