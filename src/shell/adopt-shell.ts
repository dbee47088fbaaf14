import { releaseTap } from './hold-taps'

/** As an input method says it: the text stays as it is while somebody types. */
const typed = () => new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText' })

/**
 * Draws the app over a shell, and tells it what happened before it was there: typed texts, ticks and choices, and at
 * last the button that was tapped.
 *
 * @param draw has the app take over the shell's elements
 */
export function adoptShell(place: HTMLElement, draw: () => void): void {
  const button = releaseTap(place)
  draw()
  const fields = Array.from(place.querySelectorAll('input'))
  const isMarked = ({ type }: HTMLInputElement) => type === 'checkbox' || type === 'radio'
  for (const field of fields) if (!isMarked(field) && field.value) field.dispatchEvent(typed())
  for (const field of fields) {
    if (isMarked(field) && field.checked && !field.defaultChecked) {
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  button?.click()
}
