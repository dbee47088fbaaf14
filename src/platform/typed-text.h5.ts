/** The text that a field shows now, also what a browser filled in without an event; null when there is no such field. */
export function typedText(id: string): string | null {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement && field.type !== 'checkbox' ? field.value : null
}

/** Whether an input event comes from a key or an input method: changing the text then would move the caret. */
export const isTyped = (event: Event) =>
  event instanceof InputEvent &&
  (event.isComposing ||
    /^delete|^history|Composition/.test(event.inputType) ||
    (event.data !== null && event.data.length < 2))
