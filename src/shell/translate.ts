/** The attributes with texts that a person reads or hears. */
export const spokenAttributes = ['placeholder', 'aria-label'] as const

/** Puts other texts in the place of those in an element, and of its attributes. */
export function translate(root: Node, texts: ReadonlyMap<string, string>): void {
  for (const child of Array.from(root.childNodes)) {
    if (child instanceof Text) child.data = texts.get(child.data) ?? child.data
    if (child instanceof Element) {
      for (const name of spokenAttributes) {
        const text = texts.get(child.getAttribute(name) ?? '')
        if (text !== undefined) child.setAttribute(name, text)
      }
      translate(child, texts)
    }
  }
}
