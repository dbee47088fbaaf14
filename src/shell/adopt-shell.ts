import { releaseTap } from './hold-taps'

/** As an input method says it: the text stays as it is while somebody types. */
const typed = () => new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText' })

/**
 * Tells the app, which has just taken over the shell's elements, what happened before it was there: typed texts, ticks
 * and choices, and at last the button that was tapped.
 */
export function adoptShell(place: HTMLElement): void {
  const button = releaseTap(place)
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
